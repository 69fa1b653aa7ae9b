# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Dhegayso qoraalka
listen-play = Dhegayso
listen-pause = Hakad
listen-stop = Jooji
listen-back = Kii hore
listen-next = Kan xiga
listen-slow = Si tartiib ah
listen-clip = Cod la duubay
listen-failed = Codku wuu istaagay. Mar kale taabo Dhegayso, ama akhri qoraalka.
listen-refused = Telefoonku ma oggolaan codka. Mar kale taabo Dhegayso.
listen-silent = Codku ma bilaabanayo. Waxaa laga yaabaa inuusan telefoonka ku jirin. Akhri qoraalka, ama qof weydii inuu kuu akhriyo.

## Recording steps: for staff
clips-title = Duubisyo
clips-what = Kor u akhri tallaabooyinka oo duub. Markaas qof walba wuu dhegaysan karaa, xataa luqadaha uusan telefoonku akhrin karin.
clips-no-activities = Ma jiraan hawlo la duubo.
clips-count = Tallaabooyinka la duubay: { $clips } ka mid ah { $steps }
clips-outdated-count = Duubisyo aan hadda ku habboonayn: { $clips }
clips-texts = Dooro qoraal
clips-how = Si degan oo cad u akhri, tallaabo tallaabo. Duubistu waa ugu badnaan 3 daqiiqo iyo 1 MB. AAC (M4A) ayaa ugu fiican: telefoon kasta wuu ku shaqeeyaa. Opus (Ogg ama WebM) sidoo kale waa hagaag.
clips-none = Weli wax lama duubin
clips-made = La duubay { $day }. Qofka akhriyay: { $name }. Dhererka: { $length }.
clips-outdated = Qoraalka waa la beddelay. Ka-qaybgalayaashu duubista ma maqlaan. Tallaabada mar kale duub. Sidan ayay ahayd:
clips-gone = Tallaabadu qoraalka kuma jirto. Cidna duubista ma maqasho. Sidan ayay ahayd:
clips-file = Faylka codka
clips-save = Kaydi duubista
clips-saved = Duubista waa la kaydiyay.
clips-remove = Tirtir duubista
clips-removed = Duubista waa la tirtiray.
clips-record = Duub
clips-record-end = Jooji duubista
clips-recording = Hadda waa la duubayaa. Qoraalka kor u akhri.
clips-recorded = Duubistu waa diyaar. Dhegayso. Kadib kaydi.
clips-record-refused = Biraawsarku makarafoonka ma isticmaali karo. Oggolow, ama dooro fayl cod ah.
clips-record-missing = Makarafoon ma jiro. Dooro fayl cod ah.
clips-fault-nothing = Wax la kaydiyo ma jiraan. Duub, ama dooro fayl cod ah.
clips-fault-large = Faylku wuu ka weyn yahay 1 MB. Mid gaaban duub.
clips-fault-long = Duubistu waxay ka dheer tahay 3 daqiiqo. Mid gaaban duub.
clips-fault-kind = Faylkan lama isticmaali karo. Waa inuu yahay cod AAC (M4A) ama Opus (Ogg ama WebM).
clips-fault-changed = Qoraalka waa la beddelay intii aad duubaysay. Akhri qoraalka cusub, oo mar kale duub.
clips-fault-kept = Duubistii hore weli way jirtaa.
