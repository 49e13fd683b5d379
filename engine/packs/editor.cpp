#include "engine/packs/editor.h"

#include <map>
#include <set>

namespace assay::packs {
namespace {

// What the words take and give. Expression and Condition are opaque: a pack file only puts them
// together.
constexpr std::string_view words = R"lua(---@meta
-- The words of a rule, for editors. Written by `assay schema --editor`; docs/authoring.md has their meaning.

---@class Expression
---@operator add(Expression|number|string): Expression
---@operator sub(Expression|number|string): Expression
---@operator mul(Expression|number): Expression

---@class Condition

---@alias Value Expression|string|number|boolean
---@alias ValueList Expression|(string|number|boolean|Expression)[]
---@alias FieldCondition Condition|Value|FieldCondition[]
---@alias Outcome "satisfied"|"not_satisfied"|"undetermined"|"not_applicable"

---The subject that the rule judges; `this.id` is its key.
---@type Reference
this = nil
---The fact in question, inside `where`, `has` and measures.
---@type Reference
it = nil
---The subject's organisation.
---@type Reference
org = nil
---Parameters of the rule and its pack.
---@type table<string, Expression>
param = nil
---What the shared files of the pack return: shared.lua, in files with cases shared.cases.lua too, of the pack and of the
---folders down to this file.
---@type any
shared = nil
---The as-of date of the run.
---@type Expression
today = nil
---An answer of its own: not applicable.
---@type Expression
na = nil

---@param duration Expression
---@return Expression
function ago(duration) end
---@param n integer
---@return Expression
function days(n) end
---@param n integer
---@return Expression
function months(n) end
---@param n integer
---@return Expression
function years(n) end
---percent(95) is 0.95.
---@param n number
---@return Expression
function percent(n) end
---The entry for what the expression is. A blank key is unknown.
---@param of Expression
---@param entries table<string|number|boolean, Value>
---@return Expression
function by(of, entries) end
---Ids of a catalog.
---@param set CatalogSet
---@return Expression
function catalog(set) end
---How often that field of the subject changed.
---@param field FieldName
---@return Expression
function moves(field) end

---@param kind Kind
---@param where? Conditions
---@return Expression
function count(kind, where) end
---The part of the facts in `where` that also meets `has`, between 0 and 1.
---@param kind Kind
---@param where Conditions
---@param has Conditions
---@return Expression
function share(kind, where, has) end
---The one value of the facts in scope; unknown when they differ. With `specific`, facts that hold a value in that
---field go before those in which it is left empty.
---@param field KindField
---@param where? Conditions
---@param options? { specific: FieldName }
---@return Expression
function the(field, where, options) end
---@param field KindField
---@param where? Conditions
---@return Expression
function sum(field, where) end
---@param field KindField
---@param where? Conditions
---@return Expression
function most(field, where) end
---@param field KindField
---@param where? Conditions
---@return Expression
function least(field, where) end
---The set of what facts in scope say; in a register that is not complete it may hold more. With `recorded`, it is what
---is on record alone, and unknown where that is nothing.
---@param field KindField
---@param where? Conditions
---@param options? { recorded: true }
---@return Expression
function values(field, where, options) end
---The last values along a date.
---@param field KindField
---@param where Conditions
---@param along FieldName
---@param last integer
---@return Expression
function series(field, where, along, last) end

---@param value Value
---@return Condition
function is(value) end
---@param value Value
---@return Condition
function is_not(value) end
---@param values ValueList
---@return Condition
function one_of(values) end
---@param values ValueList
---@return Condition
function none_of(values) end
---@param value Value
---@return Condition
function at_least(value) end
---@param value Value
---@return Condition
function at_most(value) end
---@param value Value
---@return Condition
function above(value) end
---@param value Value
---@return Condition
function below(value) end
---@param date Value
---@return Condition
function before(date) end
---@param date Value
---@return Condition
function after(date) end
---@param date Value
---@return Condition
function not_before(date) end
---@param date Value
---@return Condition
function not_after(date) end
---From the date, fewer than the duration have passed; a date to come is not fresh.
---@param duration Expression
---@return Condition
function fresh(duration) end
---@param value Value
---@return Condition
function contains(value) end
---@param values ValueList
---@return Condition
function contains_all(values) end
---@param values ValueList
---@return Condition
function overlaps(values) end
---@param values ValueList
---@return Condition
function disjoint(values) end
---@param control string
---@return Condition
function supports(control) end
---A value is recorded; a blank is not.
---@type Condition
present = nil
---Recorded as blank.
---@type Condition
absent = nil
---The reference names a known fact.
---@type Condition
resolves = nil
---@type Condition
not_falling = nil
---@type Condition
not_rising = nil
---@param conditions FieldCondition[]
---@return Condition
function either(conditions) end
---@param expression Value
---@param condition FieldCondition
---@return Condition
function that(expression, condition) end

-- Phrases, in files with rules and in shared.lua.

---Of a system's stage: deployed or operated.
---@type Condition
in_use = nil
---Of the day on which something ends: none is set, or it has not passed.
---@type Condition
not_over = nil
---What has begun (`from`) and is not over (`to`); `more` narrows it.
---@param more? Conditions
---@return Conditions
function in_force(more) end
---What only a person can say of the subject: the answer in force to that sentence is yes. None, or answers that differ, is
---unknown; partly is no. The pack has the parameter `attestation_life`.
---@param sentence string RULE/EXPECTATION
---@return Condition
function attested(sentence) end
---The role on record of a system under a framework; nothing there, or two that differ, is unknown.
---@param framework string
---@param system? Expression `this.id` unless given
---@return Expression
function roles_under(framework, system) end
---The class on record of a system under a framework; nothing there, or two that differ, is unknown.
---@param framework string
---@param system? Expression `this.id` unless given
---@return Expression
function class_under(framework, system) end
---The statement of applicability selects the control: in general, or for the system, whose own entry goes first.
---@param control Control
---@param system? Expression
---@return Condition
function selected(control, system) end

-- Tables.

---A copy with other values.
---@generic T: table
---@param table T
---@param changes? table
---@return T
function but(table, changes) end
---A copy without some of its entries.
---@generic T: table
---@param table T
---@param ... string|integer
---@return T
function without(table, ...) end
---Several lists in one.
---@param ... any[]
---@return any[]
function with(...) end

---@class Expect
---@field id string
---@field says string The sentence that is true when it is satisfied.
---@field level "required"|"own"|"advice"
---@field method "examine"|"test"|"interview"|"observe"
---@field when? Conditions
---@field some? Kind
---@field every? Kind
---@field none? Kind
---@field where? Conditions Scope: which facts it speaks of.
---@field has? Conditions Demand: what misses it, fails.
---@field test? { reads: string[], run: fun(fact: table, subject: table, given: table): "satisfied"|"not_satisfied"|"undetermined" } In place of `has`, as a last resort.
---@field empty? "undetermined"|"not_satisfied"|"satisfied"
---@field major_if? string[]
---@field major_share? Expression

---@class Remedy
---@field task string
---@field owner string
---@field within? Expression
---@field effort? "S"|"M"|"L"|"XL"
---@field after? string[]

---@class Rule
---@field id? string
---@field control? Control
---@field controls? Control[]
---@field title string
---@field subject Kind
---@field applies? Conditions
---@field severity? { base: integer, add: Value[]? }|integer
---@field params? table<string, Value>
---@field remedy? Remedy
---@field waivable? boolean|{ by: string[] }
---@field was? string[]
---@field [integer] Sentence

---@class Sentence

---@param sentence Expect
---@return Sentence
function expect(sentence) end
---@param about Rule
function rule(about) end

---@class Pack
---@field id string
---@field title string
---@field version string
---@field says? string
---@field frameworks? string[]
---@field params? table<string, Value>
---@field waivable? boolean|{ by: string[] }
---@field publisher? string
---@field licence? string

---@param about Pack
function pack(about) end

---A field that was asked and left empty.
---@type Expression
blank = nil
---A field whose source could not be understood.
---@param raw string
---@return Expression
function unreadable(raw) end

---@class Case
---@field [1] string What this world shows.
---@field facts? table<Kind, table>
---@field expects Outcome|table<string, Outcome|"critical"|"high"|"medium"|"low"|"info">
---@field subject? string
---@field complete? Kind[]
---@field empty_is_true? Kind[]
---@field as_of? string
---@field params? table<string, Value>
---@field tempting? boolean
---@field of? string
---@field org? string

---@param one Case
function case(one) end
---Declares every case of the lists.
---@param ... Case[]
function cases(...) end
---The day of the cases of this file, or of all with which shared.cases.lua is shared, where they name none.
---@param day string
function as_of(day) end
---A field that nobody was asked for; the same as leaving it out.
---@type Expression
unasked = nil
---The answer of a person to RULE/EXPECTATION about the subject `kind:key`, in force on the day of the cases.
---@param sentence string
---@param subject string
---@param more? table
---@return table
function said(sentence, subject, more) end

---@alias Facts table<Kind, table>
---By kind: some fields of the only or first fact; a fact with its id, or a list, in place of all; false: none on file.
---@alias Changes table<Kind, table|false>

---A function that gives these facts with changes.
---@param facts Facts
---@return fun(changes?: Changes): Facts
function world(facts) end

---@class Fine: Case
---@field advice? string[] Sentences that do not change the rule's outcome.

---@class Line
---@field [1] string What is different.
---@field [2]? Changes
---@field [3]? Outcome|table<string, Outcome> Of all sentences that apply, or by id.
---@field tempting? boolean
---@field complete? Kind[]
---@field empty_is_true? Kind[]
---@field subject? string
---@field as_of? string
---@field params? table<string, Value>

---Cases from one in which all is well, one for each line. The rule comes to the worst of its sentences.
---@param fine Fine
---@param lines Line[]
---@return Case[]
function lines(fine, lines) end
---The cases that an attested sentence needs, all but the satisfied one, from the answer in `fine`.
---@param fine Fine
---@param sentence string RULE/EXPECTATION
---@return Case[]
function asked(fine, sentence) end

---@class Equivalent
---@field [1] string The mutant, as `assay pack test` names it.
---@field [2] string Why no case can tell it from the rule.
---@field of? string

---@param mutant Equivalent
function equivalent(mutant) end
)lua";

std::string alias(const std::string& name, const std::set<std::string>& values) {
  std::string made = "---@alias " + name + "\n";
  for (const std::string& value : values) made += "---| \"" + value + "\"\n";
  return made + "\n";
}

std::string describe(const model::Kind& kind, const model::Field& field) {
  std::string made = kind.name + ": " + field.says;
  if (!field.values.empty()) {
    made += " (";
    for (std::size_t i = 0; i < field.values.size(); ++i)
      made += (i > 0 ? ", " : "") + field.values[i];
    made += ")";
  }
  if (!field.target.empty()) made += " (→ " + field.target + ")";
  if (!field.unit.empty()) made += " (" + field.unit + ")";
  return made;
}

std::string kinds_file(const model::Schema& schema, const model::Catalogs& catalogs) {
  std::set<std::string> kinds, kind_fields, names, controls, sets;
  std::map<std::string, std::string> fields;  // what each name means, kind by kind
  for (const model::Kind& kind : schema.kinds()) {
    kinds.insert(kind.name);
    for (const model::Field& field : kind.fields) {
      names.insert(field.name);
      kind_fields.insert(kind.name + "." + field.name);
      std::string& says = fields[field.name];
      says += (says.empty() ? "" : " · ") + describe(kind, field);
    }
  }
  for (const model::Field& field : model::common_fields()) {
    names.insert(field.name);
    std::string& says = fields[field.name];
    says = field.says + (says.empty() ? "" : " · " + says);
  }
  for (const model::Catalog& catalog : catalogs.all()) {
    sets.insert(catalog.prefix);
    for (const char* set : {"all", "clauses", "controls", "guidance", "leaves"})
      sets.insert(catalog.prefix + ":" + set);
    for (const model::Control& control : catalog.controls) controls.insert(control.id);
  }
  std::string made =
      "---@meta\n-- Kinds of facts, their fields and the ids of catalogs. Written by `assay schema "
      "--editor`.\n\n";
  made += alias("Kind", kinds) + alias("KindField", kind_fields) + alias("FieldName", names);
  made += alias("Control", controls) + alias("CatalogSet", sets);
  made += "---@class Reference: Expression\n";
  for (const auto& [name, says] : fields) made += "---@field " + name + " Reference " + says + "\n";
  made +=
      "\n---@class Conditions\n---@field [integer] Condition\n---@field [string] FieldCondition\n";
  for (const auto& [name, says] : fields)
    made += "---@field " + name + "? FieldCondition " + says + "\n";
  return made;
}

}  // namespace

std::vector<EditorFile> editor_files(const model::Schema& schema, const model::Catalogs& catalogs) {
  return {{"kinds.lua", kinds_file(schema, catalogs)}, {"words.lua", std::string(words)}};
}

}  // namespace assay::packs
