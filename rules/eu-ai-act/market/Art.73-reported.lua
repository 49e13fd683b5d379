-- The text applies since 2 August 2026 (the catalog's date), but a system is high-risk, and so an incident reportable, only from the day Art. 6 binds it:
-- `annex_iii_from` or `annex_i_from`. Medical devices are judged beside this rule, for Art. 73(10) narrows what they report. The same holds by Art. 73(9) for
-- systems of Annex III whose providers report under an equivalent Union law: such an incident is recorded as not serious in the sense of this Act.
rule(shared.reported {
  title = "Serious incidents are reported to the authority in time",
  more  = { that(by(shared.classified(this.system, "route"), { annex_iii = "none", annex_i = shared.classified(this.system, "product_law") }), none_of { "2017/745", "2017/746" }) },
})
