//! OpenAPI descriptions in the style of their authors' tools: JSON with escaped surrogate pairs, anchors, tags, merge keys.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use alipay_codegen::Error;
use alipay_codegen::diagnostic::render;
use alipay_spec_tools::import::{self, Text};

/// Imports a description. Returns the spec file and the diagnostics, or only the diagnostics if the import fails.
fn imported(source: &str) -> Result<(String, String), String> {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir(&spec).unwrap();
    let file = folder.path().join("openapi.yaml");
    std::fs::write(&file, source).unwrap();
    match import::openapi(&spec, &file, Text::Keep) {
        Ok(imported) => {
            let file = imported.changes.files.iter().find(|file| file.path == "demo/order.query.yaml").unwrap();
            Ok((file.expected.clone().unwrap(), render::short(&imported.changes.found)))
        }
        Err(Error::Spec(diagnostics)) => Err(render::short(&diagnostics)),
        Err(error) => panic!("{error}"),
    }
}

const PLAIN: &str = r##"openapi: 3.0.3
info: { title: Demo, version: "1" }
paths:
  /v3/alipay/demo/order/query:
    post:
      operationId: alipay.demo.order.query
      summary: Order query
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                order_no: { type: string, maxLength: 64, description: The number. }
                shop_no: { type: string, maxLength: 64, description: The number. }
      responses:
        "200":
          content:
            application/json:
              schema: { type: object, properties: { state: { type: string } } }
"##;

#[test]
fn anchors_tags_and_merge_keys_are_resolved() {
    let (plain, diagnostics) = imported(PLAIN).unwrap();
    assert_eq!(diagnostics, "");
    assert!(plain.contains("order_no:") && plain.contains("shop_no:"), "{plain}");
    let fields = "                order_no: { type: string, maxLength: 64, description: The number. }\n                shop_no: { type: string, maxLength: 64, description: The number. }\n";
    for same in [
        "                order_no: &no { type: string, maxLength: 64, description: The number. }\n                shop_no: *no\n",
        "                order_no: &no { type: string, maxLength: 32, description: The number. }\n                shop_no: { <<: *no, maxLength: 64 }\n",
        "                order_no: &no\n                  type: string\n                  maxLength: 64\n                  description: The number.\n                shop_no:\n                  <<: [*no, { type: integer }]\n",
        "                order_no: !!map { type: !!str string, maxLength: !!int 64, description: !!str The number. }\n                shop_no: { \"type\": &t string, maxLength: 64, description: The number. }\n",
    ] {
        let source = PLAIN.replace(fields, same).replace("maxLength: 32", "maxLength: 64");
        assert_ne!(source, PLAIN);
        assert_eq!(imported(&source).unwrap(), (plain.clone(), String::new()), "{same}");
    }
    let tagged = PLAIN.replace("Order query", "!!str 2024");
    assert!(imported(&tagged).unwrap().0.contains("title: \"2024\""), "{:?}", imported(&tagged));
}

#[test]
fn exponential_aliases_are_rejected() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", vec![before; 10].join(", ")));
    }
    let diagnostics = imported(&format!("{bomb}{PLAIN}")).unwrap_err();
    assert!(diagnostics.contains("error[E0004]") && diagnostics.lines().count() == 1, "{diagnostics}");
    let diagnostics = imported(&format!("a: &a [*a]\n{PLAIN}")).unwrap_err();
    assert!(diagnostics.contains(":1:8: error[E0002]: the alias has no value"), "{diagnostics}");
}

#[test]
fn json_with_escaped_surrogate_pairs_is_read() {
    let json = |title: &str| {
        let value: serde_json::Value = serde_yaml::from_str(PLAIN).unwrap();
        serde_json::to_string_pretty(&value).unwrap().replace("Order query", title)
    };
    let (text, diagnostics) = imported(&json(r"Order \ud83d\ude00 query")).unwrap();
    assert!(text.contains("title: Order 😀 query") && diagnostics.is_empty(), "{text}{diagnostics}");
    // An escaped backslash is followed by plain letters.
    let (text, _) = imported(&json(r"Order \\ud83d\\ude00 \uD83D\uDE00")).unwrap();
    assert!(text.contains(r"Order \ud83d\ude00 😀"), "{text}");
    // A lone surrogate is reported, and the import continues.
    let (text, diagnostics) = imported(&json(r"Order \ud83d query")).unwrap();
    assert!(text.contains("Order \u{fffd} query"), "{text}");
    assert!(
        diagnostics.contains("warning[I0003]: the escape is a lone surrogate, not a character; it is replaced by U+FFFD"),
        "{diagnostics}"
    );
}
