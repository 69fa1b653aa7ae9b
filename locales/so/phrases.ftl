# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = Waqti cusub: { $activity }, { $day }, saacadda { $time }. Ha iman waqtigii hore.
phrase-moved-day = Maalin cusub: { $activity }, { $day }. Saacaddii caadiga ahayd ayaan bilaabaynaa.
phrase-starts-earlier = { $activity }, { $day }: goor hore ayaan bilaabaynaa. Kaalay saacadda { $time }.
phrase-starts-later = { $activity }, { $day }: goor dambe ayaan bilaabaynaa. Kaalay saacadda { $time }.
phrase-ends-earlier = { $activity }, { $day }: goor hore ayaan dhammaynaynaa. Saacadda { $time } guriga waad tegi kartaa. Marka aad tagayso, qor tagitaanka.
phrase-schedule-changed = Jadwalkaagu wuu is beddelay laga bilaabo { $day }. App-ka ka eeg “Jadwal”.

## group: cancelled
phrase-cancelled-day = Waan baajinnay: { $activity }, { $day }. Uma baahnid inaad timaaddo. Adiga wax kuuma dhimayso.
phrase-cancelled-week = Toddobaadka oo dhan waan baajinnay: { $activity }, laga bilaabo { $day }. Toddobaadkaas uma baahnid inaad timaaddo. Adiga wax kuuma dhimayso.
phrase-cancelled-for-now = Waan joojinnay: { $activity }, laga bilaabo { $day }. Marka aan mar kale bilowno ayaan kuu soo qorayaa. Adiga wax kuuma dhimayso.
phrase-closed = Goobtu waa xiran tahay { $day }. Goobta: { $site }. Uma baahnid inaad timaaddo.
phrase-holiday = { $day } waa maalin fasax ah. Ma shaqaynayno. Uma baahnid inaad timaaddo.

## group: place
phrase-new-place = Goob cusub: { $activity }, { $day }. Goobtu waa: { $site }. Khariidadda app-ka ka eeg maalin ka hor.
phrase-other-entrance = Albaab kale ka soo gal { $day }. Goobta: { $site }. Haddii aad heli weydo, ii soo qor.

## group: bring
phrase-bring-boots = Soo qaado kabo buudh ah { $day }. Bannaanka waa qoyaan.
phrase-work-clothes = { $day } waxaad u baahan tahay dhar wasakhoobi kara.
phrase-warm-clothes = { $day } waa qabow. Xiro dhar diirran, koofiyad iyo gacmo-gashi.
phrase-bring-lunch = Soo qaado cunto iyo biyo { $day }. Waan nasanaynaa oo wax cunaynaa.
phrase-bring-paper = Soo qaado waraaqdan { $day }: { $document }.
phrase-bring-id = Soo qaado kaarka aqoonsiga ama baasaboorka { $day }. Haddii aadan lahayn, ii soo qor.
phrase-bring-pen = Soo qaado qalin iyo buug wax lagu qoro { $day }.

## group: missed
phrase-missed-you = Waan ku weynay { $day }. Hawsha: { $activity }. Ma nabad baa? Waad ii soo qori kartaa.
phrase-missed-several-days = Dhowr maalmood kuma arag. Ma nabad baa? I soo wac ama ii soo qor marka aad awooddo.
phrase-missed-say-why = Ma aannaan ku arag { $day }. App-ka ka taabo “Waan iman kari waayay” oo sheeg sababta. Haddii ay shaqayn weydo, ii soo qor.
phrase-came-late = Waad soo daahday { $day }. Jidka ama waqtigu ma kugu adag yahay? Ii soo qor, waan wada xallinaynaa.
phrase-forgot-check-out = Tagitaankaaga lama qorin { $day }. App-ka fur oo ka jawaab su'aasha “Goorma ayaad tagtay?”.

## group: call
phrase-call-me = Fadlan i soo wac marka aad awooddo. Haddii aadan wici karin, halkan ku qor.
phrase-i-call-you = Waan ku soo wacayaa { $day }, saacadda { $time }. Haddii aysan kugu habboonayn, ii soo qor.
phrase-tried-to-call = Waan isku dayay inaan ku soo waco. I soo wac ama ii soo qor marka aad awooddo.
phrase-my-number-new = Waxaan leeyahay lambar telefoon oo cusub. Kii hore ma shaqaynayo. Haddii aad rabto inaan ku soo waco, halkan ku qor.

## group: meeting
phrase-meeting = Kulan ayaan leenahay { $day }, saacadda { $time }. Goobta: { $site }. Haddii aadan iman karin, ii soo qor.
phrase-meeting-moved = Kulankeennu waqti cusub ayuu leeyahay: { $day }, saacadda { $time }. Goobta: { $site }.
phrase-meeting-cancelled = Kulankeenna waan baajinnay: { $day }. Uma baahnid inaad timaaddo. Waqtiga cusub waan kuu soo qori doonaa.
phrase-meeting-by-phone = Kulankeennu { $day } waa telefoon. Waan ku soo wacayaa saacadda { $time }. Uma baahnid inaad timaaddo.
phrase-meeting-interpreter = Turjubaan ayaa joogi doona kulankeenna { $day }, saacadda { $time }. Lacag kaagama baxayso. Ii soo qor luqadda aad rabto inaad ku hadasho.
phrase-start-meeting = Ku soo dhawow kulankaaga ugu horreeya { $day }, saacadda { $time }. Goobta: { $site }. Qorshe ayaan wada samaynaynaa.

## group: document
phrase-document-needed = Waraaq ayaan kaaga baahanahay: { $document }. Maalinta ugu dambaysa: { $day }. Haddii ay kugu adag tahay, ii soo qor.
phrase-document-received = Mahadsanid. Waraaqda waan helay: { $document }.
phrase-doctor-certificate = Caddayn dhakhtar (läkarintyg) ayaan kaaga baahanahay. Maalinta ugu dambaysa: { $day }. Halkan ha ku qorin xanuunka aad qabto.

## group: thanks
phrase-thank-you = Mahadsanid! Waan akhriyay waxa aad soo qortay.
phrase-get-well = Waad ku mahadsan tahay inaad ii sheegtay. Waxaan kuu rajaynayaa caafimaad!
phrase-well-done = Shaqo wanaagsan! Wax badan ayaad baranaysaa.

## group: other
phrase-new-activity = Hawl cusub ayaad leedahay: { $activity }. Bilowga: { $day }, saacadda { $time }. Goobta: { $site }.
phrase-welcome = Ku soo dhawow: { $activity }! App-ka ka akhri waxa la sameeyo. Haddii wax kugu adag yihiin, i weydii.
phrase-first-day = Maalintaada koowaad waa { $day }. Kaalay saacadda { $time }. Qofka aad weydiinayso waa { $person }.
phrase-read-instruction = Akhri tilmaamaha: { $activity }. Kadib taabo “Waan fahmay”. Haddii aad fahmi weydo, ii soo qor.
phrase-check-in = Marka aad timaaddo, imaatinka ku qor telefoonkaaga. Koodka ka eeg shaashadda. Haddii ay shaqayn weydo, weydii kormeeraha.
phrase-other-leader = Kormeerahaagu wuu xanuunsan yahay. Kooxda { $day } waxaa hoggaaminaya { $person }. Sidii caadiga ahayd u kaalay.
phrase-please-confirm = Fadlan akhri farriintaydii hore. Marka aad akhrido, haa ku jawaab.
phrase-can-you-come = Ma iman kartaa { $day }, saacadda { $time }? Haa ama maya ku jawaab.
phrase-no-bus = Basku ma shaqaynayo { $day }. Ma jirtaa si kale oo aad ku timaaddo? Haddii aadan iman karin, ii soo qor.
phrase-report-sick = Ma xanuunsan tahay? App-ka ka taabo “Ma iman karo” intaynaan bilaabin. Mar kasta sidaas samee.
phrase-answer-later = Farriintaada waan akhriyay. Jawaabta waxaad helaysaa ugu dambayn { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = Waqti cusub
phrase-group-cancelled = La baajiyay
phrase-group-place = Goob
phrase-group-bring = Soo qaado
phrase-group-missed = Maqan ama daahay
phrase-group-call = Telefoon
phrase-group-meeting = Kulan
phrase-group-document = Waraaqo
phrase-group-thanks = Mahad iyo dhiirrigelin
phrase-group-other = Wax kale

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = Haa.
quick-no = Maya.
quick-thank-you = Mahadsanid!
quick-not-understood = Ma fahmin.
quick-call-me = Fadlan i soo wac.
quick-ill = Maanta waan xanuunsanahay.
quick-late = Waan soo daahayaa.
quick-cannot-come = Ma iman karo.
