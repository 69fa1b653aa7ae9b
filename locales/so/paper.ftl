# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = Liis warqad ah
paper-type-title = Ka soo qor warqadda
paper-print-how = Bogga ka daabac biraawsarka, warqad A4 ah.
paper-type-how = Liiska halkan ku qor toddoba maalmood gudahood. Koodka safka ayaa sheegaya qofka.
paper-keep = Liiska tus oo keliya dadka u baahan. Meel quful leh geli. Burburi marka la soo qoro.
paper-code = Kood
paper-name = Magac
paper-came = Imaatin
paper-left = Tagitaan
paper-signature = Saxiix
paper-empty-rows = Safafka bannaan: waxaa loogu talagalay qof aan liiska ku jirin. Qofka ku dar liiska xaadirista, sida qof aan liiska ku jirin.
paper-back-in = Sida liiska loo soo qoro: fur liiska xaadirista oo dooro Ka soo qor warqadda. Qor koodka safka iyo waxa la calaamadeeyay.
paper-filled-in-by = Waxaa buuxiyay:
paper-type-what = Saf kasta oo halkan ah ku qor hal saf oo warqadda ah. Ka bood safafka aadan u baahnayn.
paper-time-hint = Waqtiga qor oo keliya haddii uu warqadda ku qoran yahay. Tusaale 09:05.
paper-row = Safka { $row }
paper-more-rows = Safaf kale
paper-outcome = Xaadiris
paper-choose = Dooro
paper-recorded =
    { $count ->
        [one] Hal saf waa la kaydiyay.
       *[other] { $count } saf waa la kaydiyay.
    }
paper-same =
    { $count ->
        [one] Hal saf mar hore ayaa la kaydiyay.
       *[other] { $count } saf mar hore ayaa la kaydiyay.
    }
paper-refused =
    { $count ->
        [one] Hal saf lama kaydin.
       *[other] { $count } saf lama kaydin.
    }
paper-refused-below = Halkan hoose ka sax oo mar kale kaydi.
paper-refused-again = Warqadda la barbar dhig liiska xaadirista. Mar kale qor waxa ka maqan.
paper-row-why = Safka { $row }: { $why }
paper-empty = Waxba ma aadan qorin. Qor ugu yaraan hal saf.
paper-no-code = Koodku waa maqan yahay.
paper-not-a-code = Koodku waa shan xaraf. Warqadda mar kale fiiri.
paper-slip = Koodka si khaldan ayaa loo qoray. Warqadda mar kale fiiri.
paper-unknown = Koodku kuma jiro liisaska goobtan.
paper-twice = Isla koodka ayaa ku qoran saf ka sarreeya.
paper-closed = Liisku waa xiran yahay. La xiriir lataliyaha.
paper-cancelled = Kulanka waa la baajiyay. Looma baahna in cid la calaamadeeyo.
paper-not-begun = Kulanku weli ma bilaaban.
paper-no-outcome = Dooro xaadirista.
paper-no-time = Waqtiga sidan u qor: 09:05.
paper-time-outside = Waqtigu kuma habboona kulanka.
paper-time-of-nobody = Qofka aan joogin waqti looma qoro.
opened-paper = Liiska xaadirista, si loo daabaco
