# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = Waa la kaydiyay.
setup-programme = Barnaamijka
setup-participants = Ka-qaybgalayaal
setup-activities = Hawlo
setup-occasions = Kulamada 7-da maalmood ee soo socda
setup-staff = Shaqaalaha
setup-name = Magac
setup-role = Door
setup-devices = Qalabka lagu soo galay
setup-invite = Casuun
setup-unassigned = Ka-qaybgalayaal aan lataliye lahayn
setup-unassigned-what = Dadkani ma laha lataliye casuuma. Adiga ayaa casuumi kara.
setup-sites = Goobo
setup-nobody-leads = Kormeere halkan ma jiro.
setup-take-off = Halkan ka saar
setup-add-supervisor = Ku dar kormeere
setup-add = Ku dar
setup-new-staff = Shaqaale cusub
setup-name-empty = Qor magac.
setup-name-too-long = Magacu waa dheer yahay. Ugu badnaan { $most } xaraf.
setup-name-unseen = Magaca waxaa ku jira xarfo aan muuqan. Gacanta ku qor.
setup-role-unknown = Door ka dooro liiska.
setup-not-supervisor = Ma suurtagelin. Qofku kormeere ma aha, ama goobtu hadda ma jirto.
setup-screens = Shaashado
setup-screens-none = Weli shaashad lama xirin. Kormeeraha ayaa shaashadda ku xira goobtiisa.
