# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = Qoraallo la qoro
worklist-activities = Hawlo
worklist-no-activities = Ma jirto hawl aad wax ka qorto.
worklist-left = { $texts ->
    [one] Hal qoraal oo la eego
   *[other] { $texts } qoraal oo la eego
}
worklist-to-do = Waxa la qabanayo
worklist-all = Dhammaan luqadaha
worklist-show = Tus
worklist-nothing = Halkan wax walba waa diyaar.
worklist-activity = Hawl
worklist-level = Heer
worklist-state = Xaalad

## The languages of the interface
interface-title = Luqadaha app-ka
interface-what = Erayada badhamada iyo cinwaannadu waxay ku jiraan faylal. Waad soo dejisan kartaa oo turjumaan siin kartaa. Waa qayb barnaamijka ka mid ah. Sidaas darteed erayo cusub waxay la imanayaan nooca xiga. Faylasha u dir kuwa Steg dhisa.
interface-messages = Qoraallo
interface-drafted = Qoray
interface-reviewed = Hubiyay
interface-nobody = Weli cidna

## The matrix
matrix-title = Qoraallada hawsha
matrix-caption = Luqado iyo heerar
matrix-language = Luqad
matrix-files = Fayl
matrix-download = Soo deji
matrix-open = Fur
matrix-write = Qor
matrix-written = { $name } ayaa qoray, { $day }
matrix-came = Steg ayuu la yimid, { $day }
matrix-reviewed = { $name } ayaa hubiyay, { $day }
matrix-waiting = { $people ->
    [one] Hal ka-qaybgale ayaa sugaya
   *[other] { $people } ka-qaybgale ayaa sugaya
}

## How it stands with a text
state-missing = Ma jiro
state-instead = Waxa la akhriyaa: { $level }
state-stale = Waa duugoobay
state-draft = Qabyo
state-reviewed = Waa la hubiyay

## Writing
editor-back = Dhammaan qoraallada
editor-title = Cinwaan
editor-step = Tallaabo { $step }
editor-text = Qoraal
editor-section = Qayb
editor-picture = Sawir
editor-picture-none = Sawir la'aan
editor-add = Tallaabo cusub
editor-up = Kor
editor-down = Hoos
editor-remove = Ka saar
editor-look = Eeg
editor-save = Kaydi
editor-saved = Qoraalka waa la kaydiyay.
editor-not-saved = Qoraalka weli lama kaydin.
editor-source-new = Qoraal cusub:
editor-made-from = Waxa laga qoray: { $level }, nooca { $version }.
editor-stale-what = Qoraalka iswiidhishku waa isbeddelay. Waxa cusub wuxuu ku ag qoran yahay tallaabo kasta.
editor-start-with = Ka qor:
editor-swedish-first = Marka hore qor qoraalka iswiidhishka.
editor-changed = Qof kale ayaa kaydiyay nooc cusub. Qoraalkaagu weli waa halkan. Isbarbar dhig. Haddii aad kaydiso, kaagu wuxuu noqonayaa kan ugu cusub.
editor-theirs = Qoraalka kale
editor-readability = Sidee qoraalku u fudud yahay?
editor-readability-what = Kombiyuutarku erayo ayuu tiriyaa. Ma yaqaan in qoraalku fiican yahay. Qoraal adag waad kaydin kartaa.
editor-passes = Qoraalku heerkan waa ugu filan fudayd.
editor-too-hard = Qoraalku heerkan aad ayuu ugu adag yahay.
editor-no-gate = Heerkani xad ma laha.
editor-figures = LIX { $lix }. Erayo weedhiiba: { $mean }. Weedha ugu dheer: { $longest } eray.
editor-figures-gate = LIX { $lix } (ugu badnaan { $most }). Erayo weedhiiba: { $mean } (ugu badnaan { $most_mean }). Weedha ugu dheer: { $longest } eray (ugu badnaan { $most_longest }).
editor-long-sentence = { $words } eray hal weedh: { $sentence }
editor-long-words = erayo dhaadheer: { $words }
editor-preview = Sida ay taleefanka uga muuqato
editor-versions = Noocyo
editor-version = Nooca { $version }
editor-again = Noocan mar kale isticmaal
editor-review = Luqadda waan aqaan. Qoraalku waa sax.
editor-review-take = Hubinta ka noqo
editor-review-said = Qoraalka waa la hubiyay.
editor-review-taken = Qoraalku mar kale waa qabyo.
editor-title-empty = Cinwaanku ma jiro.
editor-step-empty = Tallaabo { $step } qoraal ma leh.
editor-title-too-long = Cinwaanku aad buu u dheer yahay. Wuxuu qaadi karaa { $most } xaraf.
editor-step-too-long = Tallaabo { $step } aad bay u dheer tahay. Waxay qaadi kartaa { $most } xaraf.
editor-title-unseen = Cinwaanka waxa ku jira calaamado aan muuqan. Mar kale qor.
editor-step-unseen = Tallaabo { $step } waxa ku jira calaamado aan muuqan. Mar kale qor.
editor-no-steps = Qoraalku tallaabo ma leh.
editor-too-many-steps = Tallaabooyinku way badan yihiin. Ugu badnaan { $most }.
editor-file-refused = Faylka lama isticmaali karo. Waxba lama beddelin. Kuwan sax:

## Translators' files
import-title = Fayl soo geli
import-what = Luqad faylkeeda soo deji. Turjumaanku wuu buuxinayaa. Halkan ku soo dir. Marka hore waxaad arkaysaa waxa cusub.
import-file = Fayl (.po)
import-look = Tus waxa cusub
import-changes = Kani waa cusub
import-nothing = Faylka wax cusub kuma jiraan.
import-stale = Qoraalka iswiidhishku wuu isbeddelay tan iyo markii faylka la sameeyay.
import-take = U kaydi qabyo

## What is wrong with a file; PO and UTF-8 stay
po-line = Sadarka { $line }
po-encoding = Xarfaha lama akhrin karo. Faylka u kaydi UTF-8.
po-syntax = Sadarku ma raaco qaabka PO.
po-too-large = Faylku aad buu u weyn yahay.
po-plural = Faylku ma yeelan karo qaabab jamac.
po-fuzzy = Qoraalka waxa lagu calaamadeeyay inuusan diyaar ahayn.
po-head = Madaxa faylka waxa ka maqan { $name }, ama waa khalad. Faylka mar kale soo deji.
po-other-activity = Faylku waa hawl kale.
po-unknown-source = Qoraalka iswiidhishka ee faylka halkan ma yaallo.
po-twice = { $key } laba jeer ayuu ku jiraa.
po-unknown = { $key } kuma jiro qoraalka iswiidhishka.
po-missing = { $key } faylka wuu ka maqan yahay.
po-untranslated = { $key } lama turjumin.
po-too-long = { $key } aad buu u dheer yahay.
po-unseen = { $key } waxa ku jira calaamado aan muuqan.
po-other-words = Iswiidhishka { $key } faylka waa lagu beddelay.
po-gone = { $key } kuma sii jiro qoraalka iswiidhishka. Turjumaaddiisu way lumi lahayd. Fayl cusub soo deji.
