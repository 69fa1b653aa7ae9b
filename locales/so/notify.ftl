# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = Ogeysiisyo
notify-what = Waan kuu sheegi karnaa marka ay kuu timaaddo farriin cusub. Adiga ayaa dooranaya sida.
notify-only = Waxaan kaliya sheegnaa inaad farriin cusub haysato. Ma sheegno cidda ay ka timid iyo waxa ay ku saabsan tahay.
notify-night = Inta u dhaxaysa { $from } iyo { $until } waxba ma dirno. Wixii habeenkii yimaada subaxdii ayaan kuu sheegnaa.
notify-nothing = Degmadani ogeysiisyo ma dirto. Mararka qaarkood fur app-ka.
notify-is-on = Waa shidan yahay
notify-is-off = Waa dansan yahay
notify-unconfirmed = Weli lama xaqiijin
notify-on = Hadda waa shidan yahay.
notify-off = Hadda waa dansan yahay.
notify-code-sent = Kood ayaan kuu dirnay. Hoos ku qor.

## This device.

notify-push-title = Telefoonkan ama kombiyuutarkan
notify-push-elsewhere = Wuxuu ka shidan yahay telefoon ama kombiyuutar kale.
notify-push-denied = Ogeysiisyada waad ku diiday browser-ka. Ka beddel dejinta browser-ka.
notify-push-unsupported = Browser-kani ogeysiisyo ma tusi karo. iPhone: marka hore app-ka saar shaashadda hore, kadib halkaas ka fur.
notify-push-failed = Lama shidi karin. Mar kale isku day marka internetku fiican yahay.
notify-push-scripts = Si loo shido browser-ku wuxuu u baahan yahay JavaScript.
notify-turn-on = Shid
notify-turn-off = Dami

## E-mail and text messages.

notify-email = Iimayl
notify-email-label = Ciwaanka iimaylkaaga
notify-email-hint = Tan oo keliya ayaan u isticmaalnaa. Waad tirtiri kartaa markaad rabto.
notify-sms = SMS
notify-sms-label = Lambarka moobilkaaga
notify-sms-hint = Tan oo keliya ayaan u isticmaalnaa. Waad tirtiri kartaa markaad rabto.
notify-send-code = Dir kood
notify-code = Koodka
notify-code-where = Lix tiro. Ka eeg iimaylkaaga ama SMS-yadaada.
notify-confirm = Xaqiiji
notify-remove = Tirtir oo dami
notify-other = Tirtir oo mar kale bilow
notify-no-email = Kani ma aha ciwaan iimayl. Wuxuu u eg yahay name@example.se.
notify-no-phone = Kani ma aha lambar telefoon. Sidan u qor: 070-123 45 67.
notify-wrong-code = Koodku waa khaldan yahay. Mar kale eeg.
notify-code-ended = Koodku ma shaqaynayo hadda. Tirtir ciwaanka oo dir kood cusub.
notify-not-sent = Halkaas waxba uma diri karin. Hubi ciwaanka oo mar kale isku day.

## Asked under a thread, once somebody has written.

notify-ask = Ma rabtaa inaad ogaato marka farriin kuu timaaddo?
notify-choose = Dooro sida
notify-decline = Maya, mahadsanid

## What is sent. It says nothing of whom, what or where.

notify-news = Farriin cusub ayaa kuu timid.
notify-your-code = Koodkaaga: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Ka-qaybgaluhu ma ogaaday?
notify-push = telefoon
notify-waiting = Dhowaan ayaa loo sheegi doonaa
notify-told = Waa loo sheegay: { $ways }
notify-no-way = Ma dooran ogeysiisyo
notify-not-reached = Si kasta waa lala xiriiri waayay. Wac.
