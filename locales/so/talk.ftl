# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Jawaab degdeg ah
talk-in-swedish = Af-Iswiidhish
talk-original = Jawaabta luqadda ka-qaybgalaha:
talk-as-read = Sida ka-qaybgaluhu u akhriyo
talk-written = La qoray: { $at }
talk-invited = { $by } wuxuu ku casuumay { $name } ({ $role }). Laga bilaabo hadda { $name } wuu akhrin karaa oo wuu ka jawaabi karaa halkan.
talk-invited-earlier = { $by } wuxuu ku casuumay { $name } ({ $role }). { $name } wuu akhrin karaa oo wuu ka jawaabi karaa halkan. Wuxuu sidoo kale akhrin karaa wixii hore loo qoray.
talk-invitation-ended = { $name } halkan kama akhriyo hadda.
talk-also-reads = { $name } ({ $role }) isna halkan wuu akhriyaa oo wuu ka jawaabaa.
talk-unknown-quick = Jawaabtaas ma jirto hadda. Mid kale dooro.

## The phone's own list.

talk-unkept-next = Bogga ha xirin ilaa farriinta la diro.
talk-refused-other = Farriinta ma aannaan qaadi karin. Wax ka beddel oo mar kale dir.
talk-again = Wax ka beddel
talk-dismiss = Ka saar
talk-api-text = Farriintu waa qoraal aan ka badnayn { $most } xaraf.
talk-api-answer = Soo dir text ama quick, mid keliya.

## The phrase book at the desk.

talk-pick = Dooro weedh diyaarsan
talk-pick-title = Weedho diyaarsan oo loo diro { $name }
talk-back = Farriimaha u noqo
talk-phrase = Weedh diyaarsan
talk-other-phrase = Dooro weedh kale
talk-activity = Hawl
talk-site = Goob
talk-day = Maalin
talk-time = Saacad
talk-person = Qof
talk-document = Waraaq ama dukumenti
talk-document-how = Sida aad u qorto ayay u sii ahaanaysaa. Lama turjumo.
talk-choose = Dooro
talk-look = Eeg sida ay noqonayso
talk-not-yet = Weli lama dirin. Marka hore akhri.
talk-reads = Sida { $name } u akhriyo
talk-change = Wax ka beddel

## What is wrong with what was filled in.

talk-unknown-phrase = Weedhaas ma jirto hadda. Mid kale dooro.
talk-values = Wax baa ka maqan. Ka eeg meelaha buuxinta.
talk-no-choice = Ka dooro liiska.
talk-no-day = Maalin dooro.
talk-no-time = Saacad qor.
talk-no-document = Qor waxa uu yahay.
talk-not-a-day = Maalinta u qor sanad-bil-maalin, tusaale 2026-11-23.
talk-far-off = Maalintu waxay ka fog tahay in ka badan hal sano. Ma sax baa?
talk-not-a-time = Saacadda ku qor afar tiro, tusaale 09:30.

## One more member of the staff.

talk-invite-title = Qof kale oo sheekada ku jira
talk-invite-whom = Kuma
talk-invite-how = Qofka aad casuunto laga bilaabo hadda wuu akhrin karaa oo wuu ka jawaabi karaa. Ka-qaybgaluhu wuxuu arkayaa qofka iyo inaad adigu casuuntay.
talk-invite-earlier = Farriimihii hore sidoo kale wuu akhrin karaa
talk-invite = Casuun
talk-invite-done = Casuumaadda waa la sameeyay.
talk-end = Jooji casuumaadda
talk-end-done = Casuumaaddii waa la joojiyay.
talk-not-invitable = Shaqaale ka dooro liiska.
talk-already-invited = Qof hore ayaa loo casuumay. Casuumaaddaas marka hore jooji.
talk-threads = Casuumaado
talk-no-threads = Hadda sheeko laguma casuumin.
