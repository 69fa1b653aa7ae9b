# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = Saved.
setup-programme = The programme
setup-participants = Participants
setup-activities = Activities
setup-occasions = Occasions in the next 7 days
setup-staff = Staff
setup-name = Name
setup-role = Role
setup-devices = Devices signed in
setup-invite = Invite
setup-unassigned = Participants without a counsellor
setup-unassigned-what = They have no counsellor who can invite them. You can.
setup-sites = Sites
setup-nobody-leads = There is no supervisor here.
setup-take-off = Take off this site
setup-add-supervisor = Add a supervisor
setup-add = Add
setup-new-staff = New member of staff
setup-name-empty = Write a name.
setup-name-too-long = The name is too long. It can have { $most } characters at most.
setup-name-unseen = The name has characters that cannot be seen. Write it by hand.
setup-role-unknown = Choose a role from the list.
setup-not-supervisor = That did not work. The person is no supervisor, or the site is no longer there.
setup-screens = Screens
setup-screens-none = No screen is connected. A supervisor connects the screen at her site.
