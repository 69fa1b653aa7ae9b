use super::*;

fn faults(text: &str) -> Vec<(usize, What)> {
    read(text).unwrap_err().into_iter().map(|fault| (fault.line, fault.what)).collect()
}

#[test]
fn what_is_written_is_read_again() {
    let entry = Entry {
        line: 3,
        context: Some("time".to_owned()),
        id: "Säg \"hej\"\\ och\tkom.".to_owned(),
        text: "قل \"مرحبا\"".to_owned(),
        fuzzy: true,
        comment: Some("Where and when".to_owned()),
        before: Some("Kom.".to_owned()),
    };
    let head = Head {
        line: 1,
        activity: ActivityId::parse("00000000-0000-7000-8000-000000000061").unwrap(),
        place: Place::parse("ar", "easy").unwrap(),
        source: TextId::parse("00000000-0000-7000-8000-000000000082").unwrap(),
    };
    let file = read(&written(&head, std::slice::from_ref(&entry))).unwrap();
    assert_eq!(Head::of(&file).unwrap(), head);
    let again = Entry { comment: None, before: None, line: file.entries[1].line, ..entry };
    assert_eq!(file.entries[1], again);
}

#[test]
fn lines_may_end_as_on_windows_and_texts_go_on() {
    let text = "\u{feff}# Somebody\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: ar\\n\"\r\n\r\n#: a.c:1\r\n#| msgid \"x\"\r\n\
                msgctxt \"a\"\r\nmsgid \"\"\r\n\"Kom \"\r\n\"nu.\"\r\nmsgstr \"تعال.\"\r\n#~ msgid \"old\"\r\n\
                #~ msgstr \"قديم\"\r\nmsgctxt \"b\"\nmsgid \"B\"\nmsgstr \"ب\"";
    let file = read(text).unwrap();
    let said: Vec<_> = file.entries.iter().map(|entry| (entry.line, entry.id.as_str(), entry.text.as_str())).collect();
    assert_eq!(said, [(2, "", "Language: ar\n"), (8, "Kom nu.", "تعال."), (15, "B", "ب")]);
    assert_eq!(file.line_of("b"), 15);
}

#[test]
fn whatever_is_no_po_is_named_with_its_line() {
    assert_eq!(faults("msgid \"a\nmsgstr \"b\""), [(1, What::Syntax)]);
    assert_eq!(faults("msgid \"a\\q\""), [(1, What::Syntax)]);
    assert_eq!(faults("hello"), [(1, What::Syntax)]);
    assert_eq!(faults("\"alone\""), [(1, What::Syntax)]);
    assert_eq!(faults("msgstr \"alone\""), [(1, What::Syntax)]);
    assert_eq!(faults("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\""), [(2, What::Plural), (3, What::Plural)]);
    assert_eq!(faults("msgid \"a\"\nmsgstr \"\u{fffd}\""), [(2, What::Encoding)]);
    assert_eq!(faults("{\"json\": 1}\n\n<xml/>"), [(1, What::Syntax), (3, What::Syntax)]);
    assert_eq!(faults(&"#\n".repeat(LARGEST)), [(1, What::TooLarge)]);
    assert_eq!(faults(&"msgid \"a\"\nmsgstr \"b\"\n".repeat(100)), [(1, What::TooLarge)]);
}

#[test]
fn a_head_says_whose_text_it_is() {
    let wrong = |head: &str| {
        let file = read(&format!("msgid \"\"\nmsgstr \"\"\n{head}")).unwrap();
        Head::of(&file).unwrap_err().what
    };
    assert_eq!(wrong(""), What::Head(ACTIVITY.to_owned()));
    let activity = "\"X-Steg-Activity: 00000000-0000-7000-8000-000000000061\\n\"\n";
    assert_eq!(wrong(activity), What::Head(PLACE.to_owned()));
    for place in ["ar", "sv easy", "tlh easy", "ar hard"] {
        assert_eq!(wrong(&format!("{activity}\"X-Steg-Text: {place}\\n\"")), What::Head(PLACE.to_owned()), "{place}");
    }
    assert_eq!(wrong(&format!("{activity}\"X-Steg-Text: ar easy\\n\"")), What::Head(SOURCE.to_owned()));
    assert_eq!(wrong("\"Content-Type: text/plain; charset=ISO-8859-1\\n\""), What::Encoding);
    assert_eq!(Head::of(&read("").unwrap()).unwrap_err().what, What::Head(ACTIVITY.to_owned()));
}
