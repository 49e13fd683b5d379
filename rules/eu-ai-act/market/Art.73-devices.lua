-- Art. 73(10): of medical devices (2017/745, 2017/746) only breaches of duties that protect fundamental rights are reported under this Act; harm to health goes the way of
-- the devices' own law. Both dates as in the rule beside this one.
rule(shared.reported {
  title = "Of medical devices, breaches of fundamental rights are reported to the authority in time",
  more  = { harm = contains "fundamental_rights", that(shared.classified(this.system, "route"), "annex_i"), that(shared.classified(this.system, "product_law"), one_of { "2017/745", "2017/746" }) },
})
