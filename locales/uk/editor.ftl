# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = Тексти для роботи
worklist-activities = Активності
worklist-no-activities = У вас немає активностей, про які писати.
worklist-left = { $texts ->
    [one] { $texts } текст чекає
    [few] { $texts } тексти чекають
    [many] { $texts } текстів чекають
   *[other] { $texts } тексту чекають
}
worklist-to-do = Що зробити
worklist-all = Усі мови
worklist-show = Показати
worklist-nothing = Тут усе готово.
worklist-activity = Активність
worklist-level = Рівень
worklist-state = Стан

## The languages of the interface
interface-title = Мови застосунку
interface-what = Слова на кнопках і в заголовках лежать у файлах. Їх можна завантажити й дати перекладачеві. Вони — частина програми. Тому нові слова прийдуть з наступною версією. Надішліть файли тим, хто розробляє Steg.
interface-messages = Тексти
interface-drafted = Хто написав
interface-reviewed = Хто перевірив
interface-nobody = Ще ніхто

## The matrix
matrix-title = Тексти активності
matrix-caption = Мови й рівні
matrix-language = Мова
matrix-files = Файл
matrix-download = Завантажити
matrix-open = Відкрити
matrix-write = Написати
matrix-written = Текст: { $name }, { $day }
matrix-came = Прийшов зі Steg, { $day }
matrix-reviewed = Перевірка: { $name }, { $day }
matrix-waiting = { $people ->
    [one] { $people } учасник чекає
    [few] { $people } учасники чекають
    [many] { $people } учасників чекають
   *[other] { $people } учасника чекають
}

## How it stands with a text
state-missing = Немає
state-instead = Читають рівень: { $level }
state-stale = Застарів
state-draft = Чернетка
state-reviewed = Перевірено

## Writing
editor-back = Усі тексти
editor-title = Заголовок
editor-step = Крок { $step }
editor-text = Текст
editor-section = Розділ
editor-picture = Малюнок
editor-picture-none = Без малюнка
editor-add = Новий крок
editor-up = Вгору
editor-down = Вниз
editor-remove = Вилучити
editor-look = Переглянути
editor-save = Зберегти
editor-saved = Текст збережено.
editor-not-saved = Текст ще не збережено.
editor-source-new = Новий текст:
editor-made-from = Написано за: { $level }, версія { $version }.
editor-stale-what = Шведський текст змінився. Нове стоїть біля кожного кроку.
editor-start-with = Писати за:
editor-swedish-first = Спершу напишіть шведський текст.
editor-changed = Хтось інший зберіг нову версію. Ваш текст лишився тут. Порівняйте їх. Якщо збережете, ваш текст стане новим.
editor-theirs = Інший текст
editor-readability = Наскільки легкий текст?
editor-readability-what = Комп’ютер рахує слова. Він не знає, чи текст добрий. Важкий текст теж можна зберегти.
editor-passes = Текст досить легкий для цього рівня.
editor-too-hard = Текст заважкий для цього рівня.
editor-no-gate = Цей рівень не має межі.
editor-figures = LIX { $lix }. Слів у реченні: { $mean }. Найдовше речення, слів: { $longest }.
editor-figures-gate = LIX { $lix } (не більше { $most }). Слів у реченні: { $mean } (не більше { $most_mean }). Найдовше речення, слів: { $longest } (не більше { $most_longest }).
editor-long-sentence = слів в одному реченні { $words }: { $sentence }
editor-long-words = довгі слова: { $words }
editor-preview = Так це видно на телефоні
editor-versions = Версії
editor-version = Версія { $version }
editor-again = Знову взяти цю версію
editor-review = Я знаю мову. Текст правильний.
editor-review-take = Зняти позначку перевірки
editor-review-said = Текст перевірено.
editor-review-taken = Текст знову чернетка.
editor-title-empty = Немає заголовка.
editor-step-empty = Крок { $step } не має тексту.
editor-title-too-long = Заголовок задовгий. Найбільше знаків: { $most }.
editor-step-too-long = Крок { $step } задовгий. Найбільше знаків: { $most }.
editor-title-unseen = У заголовку є невидимі знаки. Напишіть його ще раз.
editor-step-unseen = Крок { $step } має невидимі знаки. Напишіть його ще раз.
editor-no-steps = Текст не має кроків.
editor-too-many-steps = Кроків забагато. Найбільше: { $most }.
editor-file-refused = Файл не підходить. Нічого не змінено. Виправте це:

## Translators' files
import-title = Прийняти файл
import-what = Завантажте файл для мови. Перекладач його заповнить. Надішліть його сюди. Спершу ви побачите, що стане новим.
import-file = Файл (.po)
import-look = Показати нове
import-changes = Це стане новим
import-nothing = У файлі немає нового.
import-stale = Шведський текст змінився, відколи зроблено файл.
import-take = Зберегти як чернетку

## What is wrong with a file; PO and UTF-8 stay
po-line = Рядок { $line }
po-encoding = Знаки не читаються. Збережіть файл як UTF-8.
po-syntax = Рядок не відповідає формату PO.
po-too-large = Файл завеликий.
po-plural = У файлі не може бути форм множини.
po-fuzzy = Текст позначено як неготовий.
po-head = У голові файлу бракує { $name } або там помилка. Завантажте файл ще раз.
po-other-activity = Файл для іншої активності.
po-unknown-source = Шведського тексту з файлу тут немає.
po-twice = { $key } стоїть двічі.
po-unknown = { $key } немає у шведському тексті.
po-missing = { $key } немає у файлі.
po-untranslated = { $key } не перекладено.
po-too-long = { $key } задовгий.
po-unseen = { $key } має невидимі знаки.
po-other-words = Шведський текст для { $key } у файлі змінено.
po-gone = { $key } більше немає у шведському тексті. Переклад загубився б. Завантажте новий файл.
