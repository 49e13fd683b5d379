#include "engine/report/style.h"

#include "engine/base/digest.h"

namespace assay::report {
namespace {

std::string base64(const Digest& digest) {
  constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < digest.size(); i += 3) {
    const std::size_t have = digest.size() - i < 3 ? digest.size() - i : 3;
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = bits << 8U | (k < have ? digest[i + k] : 0U);
    for (std::size_t k = 0; k < 4; ++k) {
      text += k <= have ? letters[bits >> (18U - 6U * k) & 63U] : '=';
    }
  }
  return text;
}

}  // namespace

// Colours tell apart for the colour-blind (vermilion, amber, blue, violet) and differ in lightness
// for grey print.
const std::string_view style = R"css(
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1b1a;--soft:#5d5b55;--line:#d8d4c8;--panel:#f5f2ea;--link:#1d4f86;
--fail:#a8321a;--fail2:#c9694f;--fail1:#edc4b5;--on-fail:#fff;--on-fail1:#4a160a;--open:#f2dfa6;--on-open:#4a3700;--waived:#d9c8e8;--on-waived:#3f2160;
--declared:#cfe3f2;--on-declared:#123f63;--recorded:#1f5f95;--on-recorded:#fff;--na:#ecebe6;--on-na:#6a675f}
@media (prefers-color-scheme:dark){:root{--paper:#171715;--ink:#eceae3;--soft:#aaa79d;--line:#3c3a35;--panel:#201f1c;--link:#8fbdec;
--fail:#d9573a;--fail2:#a3422c;--fail1:#5d2b1f;--on-fail:#fff;--on-fail1:#ffd9cd;--open:#6b5514;--on-open:#ffeeb8;--waived:#553a72;--on-waived:#eeddff;
--declared:#1f4a6b;--on-declared:#d5eafb;--recorded:#7fb6e6;--on-recorded:#0c2438;--na:#2b2a27;--on-na:#9a978d}}
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2.5rem 2rem 4rem;max-width:76rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
h1,h2,h3,.lede,.figure b{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;font-weight:600;line-height:1.2}
h1{font-size:2.1rem;margin:.2rem 0 1rem}
h2{font-size:1.4rem;margin:3rem 0 .8rem;padding-top:.7rem;border-top:2px solid var(--ink)}
h3{font-size:1.08rem;margin:1.6rem 0 .4rem}
h4{font-size:.95rem;margin:1.1rem 0 .3rem}
p{margin:.4rem 0 .7rem;max-width:48rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
small{color:var(--soft);font-size:.82rem;font-weight:400}
.digest,td small,.controls,ul.run li{overflow-wrap:anywhere}
code{font-size:.9em}
.kicker{margin:0;text-transform:uppercase;letter-spacing:.08em;font-size:.78rem;color:var(--soft)}
.kicker span{margin-left:1rem;letter-spacing:0;text-transform:none;font-size:.9rem}
.lede{font-size:1.22rem;font-weight:400;line-height:1.45;max-width:54rem}
.warning{color:var(--fail);font-weight:600}
.hide{position:absolute;left:-99rem}
nav{margin:1.6rem 0 0;padding:.6rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:0;padding:0;list-style:none}
.gist{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;max-width:58rem;margin:.9rem 0 1.6rem;line-height:1.45}
.gist dt{font-weight:600}.gist dd{margin:0}
.status{min-width:10rem}
.askers{font-size:.86em;color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2.2rem;margin-top:1.2rem}
.card{border-top:2px solid var(--ink);padding:.1rem 0 1.2rem;break-inside:avoid}
.card h2{border:0;margin:.5rem 0 .3rem;padding:0;font-size:1.15rem}
.card ul,.card ol{margin:.2rem 0 .7rem;padding-left:1.1rem}
.card li{margin:.15rem 0}
.figure b{font-size:2rem;margin-right:.25rem}
.more{font-size:.88rem}
ul.kinds,ul.legend{list-style:none;padding:0}
ul.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;margin:.4rem 0;font-size:.9rem}
.card ul.legend{display:block}
.sign{display:inline-block;min-width:1.25em;text-align:center;border-radius:2px;line-height:1.25;font-weight:700}
.verdict,.severity{white-space:nowrap;font-weight:600;font-size:.9em}
.verdict .sign,.severity .sign{background:var(--panel)}
.major .sign,.critical .sign,.high .sign{background:var(--fail);color:var(--on-fail)}
.breach .sign{background:var(--fail2);color:#fff}
.minor .sign,.medium .sign{background:var(--fail1);color:var(--on-fail1)}
.sign.fail,td.fail,.key.fail{background:var(--fail);color:var(--on-fail)}
td.f2{background:var(--fail2);color:#fff}
td.f1{background:var(--fail1);color:var(--on-fail1)}
.sign.open,td.open,.key.open{background:var(--open);color:var(--on-open)}
.sign.waived,td.waived,.key.waived{background:var(--waived);color:var(--on-waived)}
.sign.declared,td.declared,.key.declared,.sign.claim{background:var(--declared);color:var(--on-declared)}
.sign.recorded,td.recorded,.key.recorded,.sign.test,.sign.independent{background:var(--recorded);color:var(--on-recorded)}
.sign.record{background:var(--declared);color:var(--on-declared)}
.sign.na,td.na,.key.na,.sign.none,td.none,.key.none{background:var(--na);color:var(--on-na)}
.sign.critical,.sign.high{background:var(--fail);color:var(--on-fail)}
.sign.medium,.sign.low,.sign.info{background:var(--fail1);color:var(--on-fail1)}
.key{display:inline-block;min-width:1.4em;text-align:center;font-weight:700}
.bar{display:block;width:100%;height:.7rem;margin:.35rem 0;background:var(--na)}
.bar rect{stroke:var(--paper);stroke-width:1;vector-effect:non-scaling-stroke}
rect.fail,rect.critical{fill:var(--fail)}rect.high{fill:var(--fail2)}rect.medium{fill:var(--fail1)}rect.low,rect.info{fill:var(--line)}
rect.open{fill:var(--open)}rect.waived{fill:var(--waived)}rect.declared,rect.claim{fill:var(--declared)}
rect.recorded,rect.independent{fill:var(--recorded)}rect.record{fill:#8db8dc}rect.test{fill:#4d8cc4}rect.na{fill:var(--na)}
table{width:100%;border-collapse:collapse;margin:.6rem 0 1rem;font-size:.9rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{font-weight:500;color:var(--soft);font-size:.8rem;border-bottom:1px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600}
td.n+td,th.n+th{padding-left:.6rem}
.id-col,thead th{overflow-wrap:normal}.id-col{white-space:nowrap}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
td.wide{min-width:9rem;width:22%}.slim{width:9%;min-width:5rem}
.digest{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.75rem}
.controls{font-size:.88em;color:var(--soft)}
.id{font-size:.75rem;color:var(--soft);margin-top:-.6rem}
table.map{table-layout:fixed;font-size:.72rem;line-height:1.15}
table.map th,table.map td{padding:0;border:1px solid var(--paper);text-align:center;vertical-align:middle;height:1.75rem}
table.map tbody th,table.map .corner{width:6.2rem;text-align:left;padding-right:.4rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
table.map thead th{font-size:.72rem}
table.map.few{width:auto}table.map.few td{width:3.4rem}table.map.few caption{width:min(40rem,92vw)}
table.map td i{display:block;font-style:normal;font-weight:400}
table.map td{font-weight:700}
table.map a{text-decoration:none;color:inherit}
table.map caption{font-size:.95rem}
.total th,.total td{border-top:2px solid var(--ink)!important}
details{margin:.2rem 0}
summary{cursor:pointer}
details>summary:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
ul.run{margin:.3rem 0;padding:0;list-style:none;font-size:.85rem;columns:2;column-gap:1.5rem}
td ul.run{columns:1}
ul.run li{padding:.08rem 0;break-inside:avoid}
.statement,.finding{margin:0 0 1.8rem;padding-left:.9rem;border-left:2px solid var(--line)}
.statement h3,.finding h3{margin-top:.2rem}
.org{border-bottom:1px solid var(--line);padding:.5rem 0}
.org>summary .counts{color:var(--soft);font-size:.88rem;margin-left:.5rem}
footer{margin-top:3rem;color:var(--soft);font-size:.82rem}
@media (max-width:46rem){
body{padding:1.2rem 1rem 3rem}
h1{font-size:1.6rem}.lede{font-size:1.08rem}
table.stack thead{position:absolute;left:-99rem}
table.stack,table.stack tbody,table.stack tr,table.stack th,table.stack td{display:block;width:auto;text-align:left}
table.stack tr{border-bottom:1px solid var(--line);padding:.5rem 0}
table.stack th,table.stack td{border:0;padding:.08rem 0}
table.stack td.n[data-l]{display:inline-block;padding-right:1.1rem}
table.stack td:empty{display:none}
table.stack td[data-l]::before{content:attr(data-l) ": ";color:var(--soft)}
td.wide,.slim{min-width:0}
ul.run{columns:1}
table.map{font-size:.55rem}
table.map tbody th,table.map .corner{width:3.6rem;font-size:.6rem}
table.map thead th{font-size:.55rem;height:2rem;vertical-align:bottom}
table.map thead th a{writing-mode:vertical-rl;transform:rotate(180deg)}
table.map th,table.map td{height:1.3rem;border-width:.5px}
table.map td i{display:none}
}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#f3f3f3;--link:#000;
--fail:#a8321a;--fail2:#c9694f;--fail1:#edc4b5;--on-fail:#fff;--on-fail1:#4a160a;--open:#f2dfa6;--on-open:#4a3700;--waived:#d9c8e8;--on-waived:#3f2160;
--declared:#cfe3f2;--on-declared:#123f63;--recorded:#1f5f95;--on-recorded:#fff;--na:#ecebe6;--on-na:#6a675f}
@page{size:A4;margin:16mm 14mm}
html{font-size:11px}
body{padding:0;max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}
nav{display:none}
thead{display:table-header-group}
tr,.card,.bar,.legend li,table.map{break-inside:avoid}
h2,h3,h4,caption,summary{break-after:avoid}
h2{margin-top:1.6rem}
.org{break-inside:avoid}
.cards{grid-template-columns:repeat(3,1fr);gap:0 1.4rem}
.figure b{font-size:1.6rem}
.statement>details:not([open]){display:none}
}
)css";

std::string style_source() { return "'sha256-" + base64(sha256(style)) + "'"; }

}  // namespace assay::report
