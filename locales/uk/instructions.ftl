# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = Що робити
instructions-all = Усі активності
instructions-empty = У вас ще немає активностей. Коли вони будуть, тут ви прочитаєте, що робити.
instructions-none = Тексту ще немає. Запитайте свого керівника.
instructions-next = Наступного разу
instructions-fallback = Мова цього тексту: { $language }. Українською тексту ще немає.
instructions-others = Цей текст можна прочитати такими мовами:
instructions-swedish = Читати шведською
instructions-levels = Виберіть, наскільки простою має бути шведська
instructions-draft = Цей переклад — чернетка. Його ще ніхто не перевірив.
instructions-understand = Мені все зрозуміло
instructions-understood = Ви сказали, що вам усе зрозуміло: { $day }.
instructions-changed = Ви читали старіший текст: { $day }. Текст новий. Прочитайте ще раз.
instructions-not-understood = Мені не зрозуміло. Написати куратору.
instructions-wish = Хочу читати цією мовою: { $language }
instructions-wished = Куратор бачить, що ви хочете читати цією мовою: { $language }.
instructions-none-yet = Тексту ще немає.

## The parts of an instruction
section-where = Коли і де
section-way = Як дістатися
section-bring = Що взяти і вдягти
section-work = Що ми робимо
section-safety = Безпека
section-breaks = Перерва, молитва, туалет
section-ask = Запитайте
section-absent = Хвороба або запізнення

## Seen by staff
desk-instructions = Інструкції
desk-instructions-understood = Зрозуміло { $day }: { $language }, { $level }, версія { $version }.
desk-instructions-outdated = Є новіша версія.
desk-instructions-wish = Хоче читати цією мовою: { $language }.
shipped-title = Інструкції
shipped-back = Комуна
shipped-what = У Steg є готові тексти. Виберіть текст для активності. Старі версії зберігаються.
shipped-text = Готовий текст
shipped-take = Взяти цей текст
shipped-wishes = { $people ->
    [one] { $people } учасник хоче читати цією мовою: { $language }.
    [few] { $people } учасники хочуть читати цією мовою: { $language }.
    [many] { $people } учасників хочуть читати цією мовою: { $language }.
   *[other] { $people } учасника хочуть читати цією мовою: { $language }.
}
shipped-edit = Писати й перевіряти тексти
