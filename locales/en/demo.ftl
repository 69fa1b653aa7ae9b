# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Try Steg
demo-invented = This is a demonstration. All people and addresses are invented.
demo-how = Choose whom you want to be. You then see the app as that person sees it.
demo-languages = Language of this page
demo-participants = Participants
demo-about-participants = See their schedule, check in, read what to do and write to their counsellor.
demo-counsellors = Counsellors
demo-about-counsellors = Follow up with their participants and write to them.
demo-supervisors = Supervisors
demo-about-supervisors = Lead the activity at the site and see who comes.
demo-caseworkers = Caseworkers
demo-about-caseworkers = Place orders, and read the month's record.
demo-administrators = Administrator
demo-about-administrators = Sets up the municipality's sites, activities and staff.
demo-language = App in:
demo-level-very-easy = Swedish texts: very easy
demo-level-easy = Swedish texts: easy
demo-level-ordinary = Swedish texts: ordinary
demo-stage = Stage: { $name }
demo-more =
    { $count ->
        [one] There is one more person, who is not shown here.
       *[other] There are { $count } more people, who are not shown here.
    }
