# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = New time for { $activity }: { $day } at { $time }. Do not come at the old time.
phrase-moved-day = New day for { $activity }: { $day }. We start at the same time as usual.
phrase-starts-earlier = { $activity } starts earlier on { $day }. Come at { $time }.
phrase-starts-later = { $activity } starts later on { $day }. Come at { $time }.
phrase-ends-earlier = { $activity } ends earlier on { $day }. You can go home at { $time }. Check out when you leave.
phrase-schedule-changed = Your schedule has changed from { $day }. Look in the app under “Schedule”.

## group: cancelled
phrase-cancelled-day = { $activity } on { $day } is cancelled. You do not need to come. It does not count against you.
phrase-cancelled-week = { $activity } is cancelled for the whole week from { $day }. You do not need to come that week. It does not count against you.
phrase-cancelled-for-now = { $activity } is cancelled from { $day }. I will write when we start again. It does not count against you.
phrase-closed = It is closed on { $day }. Place: { $site }. You do not need to come.
phrase-holiday = { $day } is a public holiday. We are all off. You do not need to come.

## group: place
phrase-new-place = New place for { $activity } on { $day }: { $site }. Look at the map in the app the day before.
phrase-other-entrance = Use another door on { $day }. Place: { $site }. Write to me if you cannot find it.

## group: bring
phrase-bring-boots = Bring rubber boots on { $day }. It is wet outside.
phrase-work-clothes = On { $day } you need clothes that may get dirty.
phrase-warm-clothes = It will be cold on { $day }. Wear warm clothes, a hat and gloves.
phrase-bring-lunch = Bring food and water on { $day }. We take a break to eat.
phrase-bring-paper = Bring this paper on { $day }: { $document }.
phrase-bring-id = Bring your ID card or passport on { $day }. Do you have neither? Write to me.
phrase-bring-pen = Bring a pen and a notebook on { $day }.

## group: missed
phrase-missed-you = We missed you on { $day }. Activity: { $activity }. Is everything well? You are welcome to write to me.
phrase-missed-several-days = I have not seen you for some days. Is everything well? Call or write to me when you can.
phrase-missed-say-why = We did not see you on { $day }. Tap “I could not come” in the app and say why. If that does not work, write to me.
phrase-came-late = You came late on { $day }. Is the way or the time hard for you? Write to me and we will find a solution together.
phrase-forgot-check-out = You did not check out on { $day }. Open the app and answer the question “When did you leave?”.

## group: call
phrase-call-me = Please call me when you can. If you cannot call, write here.
phrase-i-call-you = I will call you on { $day } at { $time }. Does that not suit you? Write to me.
phrase-tried-to-call = I tried to call you. Call or write to me when you can.
phrase-my-number-new = I have a new phone number. The old one does not work. Write here if you want me to call you.

## group: meeting
phrase-meeting = We have a meeting on { $day } at { $time }. Place: { $site }. Write to me if you cannot come.
phrase-meeting-moved = Our meeting has a new time: { $day } at { $time }. Place: { $site }.
phrase-meeting-cancelled = Our meeting on { $day } is cancelled. You do not need to come. I will write when we have a new time.
phrase-meeting-by-phone = Our meeting on { $day } will be by phone. I will call you at { $time }. You do not need to come here.
phrase-meeting-interpreter = An interpreter will be at our meeting on { $day } at { $time }. It costs you nothing. Write to me which language you want to speak.
phrase-start-meeting = Welcome to your first meeting on { $day } at { $time }. Place: { $site }. We will make a plan together.

## group: document
phrase-document-needed = I need a paper from you: { $document }. Hand it in by { $day }. Is that hard? Write to me.
phrase-document-received = Thank you. I have received the paper: { $document }.
phrase-doctor-certificate = I need a certificate from your doctor. Hand it in by { $day }. Do not write about the illness here.

## group: thanks
phrase-thank-you = Thank you! I have read what you wrote.
phrase-get-well = Thank you for telling me. Get well soon!
phrase-well-done = Well done! You are learning more and more.

## group: other
phrase-new-activity = You have a new activity: { $activity }. You start on { $day } at { $time }. Place: { $site }.
phrase-welcome = Welcome to { $activity }! Read in the app what to do. Ask me if something is hard.
phrase-first-day = Your first day is { $day }. Come at { $time } and ask for { $person }.
phrase-read-instruction = Please read what to do: { $activity }. Then tap “I have understood”. If you do not understand, write to me.
phrase-check-in = Please check in with your phone when you come. The code is on the screen. If it does not work, ask the supervisor.
phrase-other-leader = Your supervisor is ill. { $person } leads the group on { $day }. Come as usual.
phrase-please-confirm = Please read my last message. Answer yes when you have read it.
phrase-can-you-come = Can you come on { $day } at { $time }? Answer yes or no.
phrase-no-bus = The bus does not run on { $day }. Is there another way? Write to me if you cannot come.
phrase-report-sick = Are you ill? Tap “I cannot come” in the app before we start. Do so each time.
phrase-answer-later = I have read your message. I will answer by { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = New time
phrase-group-cancelled = Cancelled
phrase-group-place = Place
phrase-group-bring = Bring
phrase-group-missed = Away or late
phrase-group-call = Phone
phrase-group-meeting = Meeting
phrase-group-document = Papers
phrase-group-thanks = Thanks and praise
phrase-group-other = Other

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = Yes.
quick-no = No.
quick-thank-you = Thank you!
quick-not-understood = I do not understand.
quick-call-me = Please call me.
quick-ill = I am ill today.
quick-late = I will be late.
quick-cannot-come = I cannot come.
