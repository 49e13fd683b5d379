-- What the rules of this pack have in common; `shared` in every other file.
return {
  standard = contains "ISO27001",

  -- Of a process that serves both systems (its theme in words), or of one that the information security system has to itself
  -- (its theme is the id of the requirement).
  theme = function(word, id) return one_of { word, "ISO27001:" .. id } end,

  -- The controls of Annex A that AI work leans on and that no rule of their own looks at.
  leaned_on = {
    "A.5.10", "A.5.12", "A.5.14", "A.5.15", "A.5.18", "A.5.23", "A.5.31", "A.5.32", "A.5.33", "A.5.34", "A.5.37", "A.6.8",
    "A.8.2", "A.8.3", "A.8.4", "A.8.8", "A.8.9", "A.8.11", "A.8.12", "A.8.16", "A.8.25", "A.8.27", "A.8.28", "A.8.30", "A.8.31", "A.8.33",
  },

  past = { present, not_after(today) },
}
