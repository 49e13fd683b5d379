---@meta
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
---What `shared.lua` of the pack returns.
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
---@param field KindField
---@param where? Conditions
---@return Expression
function values(field, where) end
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

---@param world Case
function case(world) end

---@class Equivalent
---@field [1] string The mutant, as `assay pack test` names it.
---@field [2] string Why no case can tell it from the rule.
---@field of? string

---@param mutant Equivalent
function equivalent(mutant) end
