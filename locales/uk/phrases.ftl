# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = Новий час для активності «{ $activity }»: { $day }, { $time }. Старий час уже не діє.
phrase-moved-day = Новий день для активності «{ $activity }»: { $day }. Час початку той самий.
phrase-starts-earlier = «{ $activity }», { $day }: починаємо раніше. Приходьте на { $time }.
phrase-starts-later = «{ $activity }», { $day }: починаємо пізніше. Приходьте на { $time }.
phrase-ends-earlier = «{ $activity }», { $day }: закінчуємо раніше. Кінець: { $time }. Коли йтимете, відмітьте вихід.
phrase-schedule-changed = Ваш розклад змінився. Діє з дати: { $day }. Подивіться в застосунку «Розклад».

## group: cancelled
phrase-cancelled-day = Ми скасували заняття «{ $activity }», { $day }. Приходити не треба. Вам це не зашкодить.
phrase-cancelled-week = Ми скасували «{ $activity }» на весь тиждень. Перший день: { $day }. Приходити того тижня не треба, вам це не зашкодить.
phrase-cancelled-for-now = «{ $activity }»: поки що занять немає. Перший день без занять: { $day }. Я напишу, коли почнемо знову, вам це не зашкодить.
phrase-closed = Зачинено: { $day }. Місце: { $site }. Приходити не треба.
phrase-holiday = Святковий день: { $day }. Ми не працюємо. Приходити не треба.

## group: place
phrase-new-place = Нове місце для активності «{ $activity }», { $day }: { $site }. Подивіться на карту в застосунку за день до того.
phrase-other-entrance = Вхід через інші двері: { $day }. Місце: { $site }. Не можете знайти? Напишіть мені.

## group: bring
phrase-bring-boots = День: { $day }. Візьміть гумові чоботи, надворі мокро.
phrase-work-clothes = День: { $day }. Потрібен одяг, який можна забруднити.
phrase-warm-clothes = Буде холодно: { $day }. Вдягніть теплий одяг, шапку і рукавиці.
phrase-bring-lunch = День: { $day }. Візьміть їжу і воду, буде перерва на обід.
phrase-bring-paper = Візьміть цей папір: { $document }. День: { $day }.
phrase-bring-id = День: { $day }. Візьміть ID-картку або паспорт. Їх немає? Напишіть мені.
phrase-bring-pen = День: { $day }. Візьміть ручку і зошит.

## group: missed
phrase-missed-you = Нам вас бракувало: «{ $activity }», { $day }. У вас усе гаразд? Можете мені написати.
phrase-missed-several-days = Вас не було кілька днів. У вас усе гаразд? Зателефонуйте або напишіть мені, коли зможете.
phrase-missed-say-why = Ми вас не бачили: { $day }. Натисніть у застосунку «Мені не вдалося прийти» і вкажіть причину. Не виходить? Напишіть мені.
phrase-came-late = Ви прийшли пізніше: { $day }. Дорога чи час вам незручні? Напишіть мені, і ми разом щось придумаємо.
phrase-forgot-check-out = Ваш вихід не відмічено: { $day }. Відкрийте застосунок і дайте відповідь на запитання «Коли ви пішли?».

## group: call
phrase-call-me = Зателефонуйте мені, будь ласка, коли зможете. Не можете телефонувати? Напишіть тут.
phrase-i-call-you = Я зателефоную вам: { $day }, { $time }. Вам незручно? Напишіть мені.
phrase-tried-to-call = Мені не вдалося до вас додзвонитися. Зателефонуйте або напишіть мені, коли зможете.
phrase-my-number-new = У мене новий номер телефону. Старий не працює. Хочете поговорити? Напишіть тут, і я зателефоную вам.

## group: meeting
phrase-meeting = У нас зустріч: { $day }, { $time }. Місце: { $site }. Не можете прийти? Напишіть мені.
phrase-meeting-moved = Новий час нашої зустрічі: { $day }, { $time }. Місце: { $site }.
phrase-meeting-cancelled = Нашу зустріч скасовано: { $day }. Приходити не треба. Я напишу вам новий час.
phrase-meeting-by-phone = Наша зустріч буде телефоном: { $day }, { $time }. Я вам зателефоную, приходити не треба.
phrase-meeting-interpreter = На нашій зустрічі буде перекладач: { $day }, { $time }. Для вас це безкоштовно. Напишіть мені, якою мовою хочете говорити.
phrase-start-meeting = Запрошуємо на вашу першу зустріч: { $day }, { $time }. Місце: { $site }. Ми разом складемо план.

## group: document
phrase-document-needed = Мені потрібен від вас папір: { $document }. Останній день: { $day }. Вам важко? Напишіть мені.
phrase-document-received = Дякую. Папір отримано: { $document }.
phrase-doctor-certificate = Мені потрібна довідка від вашого лікаря. Останній день: { $day }. Не пишіть тут про хворобу.

## group: thanks
phrase-thank-you = Дякую! Ваше повідомлення прочитано.
phrase-get-well = Дякую, що повідомили. Одужуйте!
phrase-well-done = Чудова робота! Ви вмієте дедалі більше.

## group: other
phrase-new-activity = У вас нова активність: { $activity }. Початок: { $day }, { $time }. Місце: { $site }.
phrase-welcome = Вітаємо! Ваша активність: { $activity }. Прочитайте в застосунку, що робити. Щось складно? Запитайте мене.
phrase-first-day = Ваш перший день: { $day }. Приходьте на { $time }. Вам допоможе { $person }.
phrase-read-instruction = Прочитайте, що робити: { $activity }. Потім натисніть «Мені все зрозуміло». Не зрозуміло? Напишіть мені.
phrase-check-in = Коли прийдете, відмітьтеся телефоном. Код є на екрані. Не вдається? Запитайте керівника.
phrase-other-leader = Ваш керівник хворіє. Групу веде { $person }: { $day }. Приходьте, як завжди.
phrase-please-confirm = Прочитайте, будь ласка, моє попереднє повідомлення. Коли прочитаєте, дайте відповідь: так.
phrase-can-you-come = Чи можете ви прийти: { $day }, { $time }? Дайте відповідь: так або ні.
phrase-no-bus = Автобус не ходить: { $day }. Чи є інший шлях? Якщо не можете прийти, напишіть мені.
phrase-report-sick = Ви хворієте? До початку занять натисніть у застосунку «Я не можу прийти». Робіть так щоразу.
phrase-answer-later = Ваше повідомлення прочитано. Я відповім найпізніше в цей день: { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = Новий час
phrase-group-cancelled = Скасовано
phrase-group-place = Місце
phrase-group-bring = Що взяти
phrase-group-missed = Не було або пізно
phrase-group-call = Телефон
phrase-group-meeting = Зустріч
phrase-group-document = Папери
phrase-group-thanks = Подяка й похвала
phrase-group-other = Інше

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = Так.
quick-no = Ні.
quick-thank-you = Дякую!
quick-not-understood = Я не розумію.
quick-call-me = Зателефонуйте мені, будь ласка.
quick-ill = Сьогодні я хворію.
quick-late = Я запізнюся.
quick-cannot-come = Я не можу прийти.
