# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = Показати машинний переклад
translation-made = Машинний переклад. Мова: { $language }.
translation-may-be-wrong = Це переклав комп’ютер. Можуть бути помилки. Головним є текст вище.
translation-not-offered = Це повідомлення тут перекласти не можна. Попросіть про допомогу перекладача або свою контактну особу.
translation-slow = Переклад тривав надто довго. Повідомлення на місці. Спробуйте ще раз трохи згодом.
translation-down = Переклад зараз не працює. Повідомлення на місці. Спробуйте пізніше.
translation-unusable = Не вдалося отримати переклад, який можна показати. Повідомлення на місці. Спробуйте пізніше.
