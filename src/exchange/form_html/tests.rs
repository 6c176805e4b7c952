use super::*;

fn standard(at: usize) -> Definition {
    Definition::standard().unwrap().swap_remove(at)
}

fn body(definition: &Definition, lang: Lang, heading: &FormHeading) -> String {
    form_html(definition, lang, heading).split_once("<body>").unwrap().1.to_owned()
}

#[test]
fn every_item_stands_there_once_with_its_code_in_the_order_of_the_form() {
    for at in 0..2 {
        for lang in Lang::ALL {
            let (definition, mut rest) = (standard(at), body(&standard(at), lang, &FormHeading::default()));
            for placed in definition.every_item() {
                let code = format!("class=\"code\">{}<", placed.item.code);
                let words = escaped(placed.item.text.get(lang));
                let (_, after) = rest.split_once(&code).unwrap_or_else(|| panic!("{code} is not there"));
                assert!(!after.contains(&code), "{code} is there twice");
                assert!(after.contains(&words), "{words}");
                rest = after.to_owned();
            }
        }
    }
}

#[test]
fn a_form_is_one_file_and_does_nothing() {
    for lang in Lang::ALL {
        let html = form_html(&standard(1), lang, &FormHeading::default());
        for foreign in ["<script", "http", "url(", "@import", "<link", "<img", "src="] {
            assert!(!html.contains(foreign), "{foreign}");
        }
        assert!(html.contains(&format!("<html lang=\"{}\">", lang.code())));
    }
}

#[test]
fn ratings_have_a_box_for_each_step_and_for_no_answer() {
    let html = body(&standard(0), Lang::Nl, &FormHeading::default());
    let row = html.split("<tr>").find(|row| row.contains(">S11<")).unwrap();
    let boxes: Vec<&str> = row.split("class=\"box\">").skip(1).map(|cell| cell.split('<').next().unwrap()).collect();
    assert_eq!(boxes, ["1", "2", "3", "4", "5", "?", "–"]);
    // One table for each of the three scales, each with its own heading.
    assert_eq!(html.matches("helemaal oneens").count(), 3);
    assert_eq!(html.matches("<h2>").count(), 5);
}

#[test]
fn an_item_that_counts_the_other_way_round_does_not_show_it() {
    let mut turned = standard(0);
    turned.scales.iter_mut().flat_map(|scale| &mut scale.items).for_each(|item| item.reverse = !item.reverse);
    let heading = FormHeading::default();
    assert_eq!(form_html(&turned, Lang::Nl, &heading), form_html(&standard(0), Lang::Nl, &heading));
}

#[test]
fn choices_are_square_where_several_may_be_and_round_where_one() {
    let html = body(&standard(1), Lang::En, &FormHeading::default());
    let of = |code: &str| {
        let after = html.split_once(&format!("class=\"code\">{code}<")).unwrap().1;
        let end = after.find("class=\"code\">").unwrap_or(after.len());
        let item = &after[..end];
        (item.matches("☐").count(), item.matches('○').count(), item.matches("class=\"ring\"").count())
    };
    assert_eq!(of("R1"), (4, 0, 0));
    assert_eq!(of("R4"), (0, 6, 0));
    assert_eq!(of("V5"), (0, 3, 2));
    assert_eq!(of("B1"), (6, 0, 0));
    assert!(!html.contains("Your role in the pilot"));
}

#[test]
fn what_is_known_stands_in_the_box_and_the_rest_is_a_line() {
    let heading = FormHeading {
        programme: "Zorg & <Welzijn>".to_owned(),
        part: Some("8: \"Less\" is More".to_owned()),
        measurement: Some(" ".to_owned()),
    };
    let html = body(&standard(0), Lang::Nl, &heading);
    assert!(html.contains("<p class=\"programme\">Zorg &amp; &lt;Welzijn&gt;</p>"), "{html}");
    assert!(html.contains("<dd>8: &quot;Less&quot; is More</dd>"), "{html}");
    assert_eq!(html.matches("<dd class=\"line\"></dd>").count(), 3);
}

#[test]
fn odd_words_cannot_become_markup_or_style() {
    let odd = "</style><b>\"'\\& \u{0}é\n}";
    let mut definition = standard(0);
    definition.title = Text::new(odd, "");
    definition.scales[0].items[0].text = Text::new(odd, "");
    definition.scales[0].items[0].code = odd.to_owned();
    let html = form_html(&definition, Lang::Nl, &FormHeading { programme: odd.to_owned(), ..FormHeading::default() });
    assert!(!html.contains("<b>") && html.matches("</style>").count() == 1, "{html}");
    assert!(html.contains("<h1>&lt;/style&gt;&lt;b&gt;&quot;&#39;\\&amp; é<br>}</h1>"), "{html}");
}

#[test]
fn words_in_the_other_language_say_which() {
    let mut definition = standard(0);
    definition.scales[0].items[0].text.en.clear();
    let html = body(&definition, Lang::En, &FormHeading::default());
    assert!(html.contains("<span lang=\"nl\">Het doel van de proeftuin is mij duidelijk.</span>"), "{html}");
    assert_eq!(html.matches("lang=\"nl\"").count(), 1);
}
