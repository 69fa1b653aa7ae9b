# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = Слово
words-mine = Мої слова
words-of = Слова активності
words-of-empty = Тут ще немає слів.
words-activities = Слова ваших активностей
words-back = Назад:
words-mine-empty = Ваш список порожній. Прочитайте про активність шведською і натисніть слово, підкреслене крапками.
words-on = Додати до мого списку
words-off = Прибрати з мого списку
words-is-on = Це слово є у вашому списку.
words-known = { $count ->
    [one] Ви знаєте { $count } слово.
    [few] Ви знаєте { $count } слова.
    [many] Ви знаєте { $count } слів.
   *[other] Ви знаєте { $count } слова.
}
words-counts = Куратор зараховує ці вправи до ваших мовних цілей.

## The practice: a picture, and which word it is
practice-title = Вправи зі словами
practice-what = Ви бачите малюнок. Виберіть шведське слово. Малюнків не більше восьми.
practice-start = Почати
practice-too-few = Слів із малюнками поки замало. Поверніться пізніше.
practice-of = Малюнок { $at } з { $of }
practice-question = Яке це слово?
practice-right = Правильно!
practice-wrong = Не зовсім. Ось це слово.
practice-chose = Ви вибрали:
practice-next = Наступний малюнок
practice-end = Подивитися результат
practice-done = Гарна робота!
practice-score = Правильно: { $right } з { $of }.
practice-again = Вправлятися ще раз
practice-look = Перегляньте ці ще раз

## Seen by staff
desk-words = Слова
desk-words-score = Слів у вправах: { $practised }. Відомих слів: { $known }.
desk-words-known = Слово вважається відомим, коли відповідь була правильна у три різні дні.
desk-words-counts = Вправи зараховуються до мови
desk-words-counts-what = Учасник бачить це серед цілей. Етапи ви позначаєте самі.
words-setup-what = Слова позначаються у шведських текстах активності. Готові слова додаються разом із готовим текстом.
words-setup-none = В активності ще немає слів.
words-setup-translated = Мови: { $count } з { $of }
words-edit = Змінити
words-remove = Прибрати
words-new = Нове слово
words-change = Змінити слово
words-field-swedish = Слово шведською, з en або ett
words-field-forms = Форми через кому
words-field-forms-hint = Як слово стоїть у текстах: handske, handsken, handskar.
words-field-sentence = Коротке речення дуже простою шведською
words-field-picture = Малюнок
words-picture-none = Без малюнка
words-translations = Іншими мовами

## What is wrong with a word
words-no-word = Напишіть слово шведською.
words-no-forms = Напишіть принаймні одну форму слова.
words-no-sentence = Напишіть коротке речення з цим словом.
words-too-long = Один текст задовгий. Найбільше символів: { $most }.
words-too-many-forms = Забагато форм слова. Найбільше: { $most }.
