use super::*;

fn of(bytes: impl AsRef<[u8]>) -> (Found, Vec<Told>) {
    read(&Place::new().file("a.csv", bytes), &Reading::default()).unwrap()
}

#[test]
fn a_dutch_export_of_excel_is_read_as_it_is_meant() {
    let text = "\u{feff}sep=;\r\nproeftuin;cijfer;opmerking;;\r\n1;7,5;\"één\r\nregel\";;\r\n\r\n2;8,0; ja ;;\r\n;;;;\r\n3;;'=1+1;\"\";\r\n";
    let (found, read) = of(text);
    assert_eq!((found.kind, found.separator, found.encoding), (Kind::Csv, Some(';'), Some(Encoding::Utf8)));
    assert_eq!(found.decimal, Decimal::Comma);
    let wanted = [(1, "proeftuin|cijfer|opmerking"), (2, "1|7,5|één\r\nregel"), (4, "2|8,0| ja "), (6, "3||'=1+1")];
    assert_eq!(read, rows(&wanted));
}

#[test]
fn every_encoding_is_found_and_reads_the_same() {
    let text = "naam;plaats\nZoë;Curaçao €\n";
    let le = || text.encode_utf16().flat_map(u16::to_le_bytes);
    let be = || text.encode_utf16().flat_map(u16::to_be_bytes);
    let latin = text.replace('ë', "\u{1}").replace('ç', "\u{2}").replace('€', "\u{3}").into_bytes();
    let latin: Vec<u8> = latin
        .into_iter()
        .map(|byte| match byte {
            1 => 0xeb,
            2 => 0xe7,
            3 => 0x80,
            other => other,
        })
        .collect();
    let cases: [(Vec<u8>, Encoding); 7] = [
        (text.into(), Encoding::Utf8),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), Encoding::Utf8),
        (le().collect(), Encoding::Utf16Le),
        (be().collect(), Encoding::Utf16Be),
        ([0xff, 0xfe].into_iter().chain(le()).collect(), Encoding::Utf16Le),
        ([0xfe, 0xff].into_iter().chain(be()).collect(), Encoding::Utf16Be),
        (latin, Encoding::Windows1252),
    ];
    for (bytes, encoding) in cases {
        let (found, read) = of(bytes);
        assert_eq!((found.encoding, found.separator), (Some(encoding), Some(';')));
        assert_eq!(read, rows(&[(1, "naam|plaats"), (2, "Zoë|Curaçao €")]), "{encoding:?}");
    }
}

#[test]
fn what_a_person_says_goes_before_what_was_found() {
    let place = Place::new();
    let path = place.file("a.csv", b"a,b;c\n1,5;\xe9\n");
    let says = |separator, encoding| Reading { separator, encoding, ..Reading::default() };
    let (found, held) = read(&path, &says(Some(','), None)).unwrap();
    assert_eq!((found.separator, found.decimal), (Some(','), Decimal::Point));
    assert_eq!(held, rows(&[(1, "a|b;c"), (2, "1|5;é")]));
    assert_eq!(refused(&path, &says(None, Some(Encoding::Utf8))), "encoding");
    assert_eq!(refused(&path, &says(Some('"'), None)), "separator");
    assert_eq!(refused(&path, &says(Some('é'), None)), "separator");
    let (found, _) = read(&path, &Reading { decimal: Some(Decimal::Point), ..Reading::default() }).unwrap();
    assert_eq!(found.decimal, Decimal::Point);
}

#[test]
fn a_pasted_block_has_tabs_and_keeps_its_commas() {
    let read = |block: &str| {
        let mut file = from_text(block, &Reading::default()).unwrap();
        (file.found().clone(), rows_of(&mut file).unwrap())
    };
    let (found, held) = read("7,5\n8,0\n");
    assert_eq!((found.separator, found.encoding, found.decimal), (Some('\t'), None, Decimal::Comma));
    assert_eq!(held, rows(&[(1, "7,5"), (2, "8,0")]));
    assert_eq!(read("a\tb\r\n\"x\ny\"\t\r\n\tz").1, rows(&[(1, "a|b"), (2, "x\ny"), (3, "|z")]));
    assert_eq!(from_text("", &Reading::default()).err().unwrap().phrase.key, "refused-table-empty");
}

#[test]
fn a_text_that_cannot_be_read_is_refused_with_its_reason() {
    let place = Place::new();
    let reading = Reading::default();
    for (bytes, wanted) in [
        (&b""[..], "empty"),
        (b"<!DOCTYPE html><table><tr><td>1</td></tr></table>", "web-page"),
        (b"%PDF-1.7\nx", "binary"),
        (b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20\0\0\0\0", "binary"),
        (b"code;naam\nR-01;een heel gewone naam\nR-02;a\0b\n", "nul"),
        (b"a;b\n1;\"x\n2;y\n", "quote"),
        (b"PK\x05\x06aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "archive"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k\0", "xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "password"),
    ] {
        assert_eq!(refused(&place.file("a.csv", bytes), &reading), wanted, "{}", bytes.escape_ascii());
    }
    assert_eq!(refused(place.0.path(), &reading), "directory");
    assert_eq!(refused(&place.0.path().join("niet"), &reading), "absent");
}

#[test]
fn limits_are_kept() {
    let place = Place::new();
    let long = |count: usize| place.file("a.csv", "1\n".repeat(count));
    let path = long((DATA_ROWS + HEADING_ROWS) as usize + 1);
    let mut file = open(&path, &Reading::default()).unwrap();
    let mut count = 0_u64;
    let mut pass = |file: &mut TableFile| {
        file.rows(&mut |row, _| {
            count = row;
            ControlFlow::Continue(())
        })
    };
    assert_eq!(pass(&mut file).unwrap_err().phrase.key, "refused-table-rows");
    file.allow_rows(2_000_000);
    pass(&mut file).unwrap();
    assert_eq!(count, DATA_ROWS + HEADING_ROWS + 1);
    assert_eq!(refused(&place.file("b.csv", "x;".repeat(20_000)), &Reading::default()), "columns");
    // A file that is 10 GB on paper, of which nothing is read.
    let path = place.file("c.csv", "a;b\n");
    std::fs::File::options().write(true).open(&path).unwrap().set_len(10 << 30).unwrap();
    assert_eq!(refused(&path, &Reading::default()), "size");
    let path = place.file("d.xlsx", "PK\x03\x04");
    std::fs::File::options().write(true).open(&path).unwrap().set_len(BOOK_BYTES + 1).unwrap();
    assert_eq!(refused(&path, &Reading::default()), "size");
}

#[test]
fn a_name_that_lies_does_not_matter() {
    let place = Place::new();
    let (found, held) = read(&place.file("a.xlsx", "a;b\n1;2\n"), &Reading::default()).unwrap();
    assert_eq!((found.kind, held), (Kind::Csv, rows(&[(1, "a|b"), (2, "1|2")])));
    let path = place.0.path().join("b.csv");
    std::fs::copy(fixture("two.ods"), &path).unwrap();
    assert_eq!(read(&path, &Reading::default()).unwrap().0.kind, Kind::Ods);
}

#[test]
fn breaking_off_is_no_error() {
    let path = Place::new();
    let mut file = open(&path.file("a.csv", "a\nb\n\"open\n"), &Reading::default()).unwrap();
    let mut seen = 0;
    let read = file.rows(&mut |_, _| {
        seen += 1;
        ControlFlow::Break(())
    });
    assert_eq!((read, seen), (Ok(()), 1));
}
