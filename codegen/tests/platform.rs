//! The builder with APIs of the platform.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests")]

use alipay_codegen::{Builder, Error, Layout};

fn builder(apis: &[&str]) -> Builder {
    Builder::new().platform().apis(apis.iter().copied())
}

#[test]
fn described_and_listed_apis_are_emitted_with_the_types_that_they_reach() {
    let plan = builder(&["alipay.trade.refund", "alipay.commerce.medical.card.query"]).plan().unwrap();
    let files: Vec<&str> = plan.files().map(|(path, _)| path).collect();
    assert_eq!(
        files,
        [
            "api.txt",
            "commerce/medical_card_query.rs",
            "commerce/mod.rs",
            "mod.rs",
            "trade/mod.rs",
            "trade/refund.rs",
            "trade/types.rs"
        ]
    );
    let text = |path: &str| plan.files().find(|(file, _)| *file == path).unwrap().1;
    let listed = text("commerce/medical_card_query.rs");
    assert!(listed.contains("pub struct MedicalCardQuery") && listed.contains("pub struct ExtendMedicalCard"), "{listed}");
    assert!(text("trade/refund.rs").contains("pub enum RefundErrorCode"));
    let types = text("trade/types.rs");
    assert!(types.contains("pub struct GoodsDetail") && !types.contains("pub struct RoyaltyInfo"), "types of other APIs");
    let surface = text("api.txt");
    assert!(surface.lines().all(|line| !line.contains("common::")), "the tables of the protocols are those of alipay-core");
}

#[test]
fn one_file_for_a_build_script() {
    let plan = builder(&["alipay.trade.query"]).layout(Layout::SingleFile("apis.rs".into())).plan().unwrap();
    let (path, text) = plan.files().next().unwrap();
    assert_eq!((path, plan.len()), ("apis.rs", 1));
    assert!(text.contains("::alipay_core::common") && text.contains("pub mod trade"));
}

#[test]
fn own_descriptions_stand_beside_those_of_the_platform() {
    let folder = tempfile::tempdir().unwrap();
    let product = folder.path().join("acme");
    std::fs::create_dir(&product).unwrap();
    let own = "api: alipay.acme.lamp.switch\ntitle: T\ngateway: {}\nrequest: {}\nresponse: {}\n";
    std::fs::write(product.join("lamp.switch.yaml"), own).unwrap();
    let plan = builder(&["alipay.trade.query"]).spec(folder.path()).plan().unwrap();
    let files: Vec<&str> = plan.files().map(|(path, _)| path).collect();
    assert!(files.contains(&"acme/lamp_switch.rs") && files.contains(&"trade/query.rs"), "{files:?}");
}

#[test]
fn any_selection_is_valid() {
    let found = builder(&["*"]).check();
    assert!(!found.has_errors(), "{found:?}");
}

#[test]
fn unknown_names_are_errors_with_the_nearest_ones() {
    let Err(Error::Spec(found)) = builder(&["alipay.trade.qurey", "nothing.*"]).plan() else { unreachable!() };
    let messages: Vec<String> =
        found.iter().map(|found| format!("{} {}", found.message, found.help.as_deref().unwrap_or_default())).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].contains("did you mean `alipay.trade.query`"), "{messages:?}");
}

#[test]
fn types_of_the_catalogue_can_have_the_names_of_shared_ones() {
    let apis = ["ant.merchant.expand.indirect.create", "ant.merchant.expand.shop.create"];
    let plan = builder(&apis).plan().unwrap_or_else(|error| panic!("{error}"));
    let text = |path: &str| plan.files().find(|(file, _)| *file == path).unwrap().1;
    for path in ["ant_merchant/expand_indirect_create.rs", "ant_merchant/types.rs"] {
        assert!(text(path).contains("pub struct AddressInfo"), "{path}");
    }
}
