//! The words by which integrators search the documentation are search aliases of the items that they need.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::path::Path;

use syn::{Attribute, ImplItem, Item, Meta, UseTree};

/// Words, the file of the item, and its name.
const SEARCHES: &[(&[&str], &str, &str)] = &[
    (&["支付"], "generated/exports.rs", "trade"),
    (&["资金"], "generated/exports.rs", "fund"),
    (&["小程序"], "generated/exports.rs", "open_mini"),
    (&["当面付", "扫码", "扫码支付", "alipay.trade.precreate"], "generated/trade/precreate.rs", "Precreate"),
    (&["当面付", "付款码"], "generated/trade/pay.rs", "Pay"),
    (&["电脑网站支付"], "generated/trade/page_pay.rs", "PagePay"),
    (&["手机网站支付"], "generated/trade/wap_pay.rs", "WapPay"),
    (&["退款"], "generated/trade/refund.rs", "Refund"),
    (&["查询订单", "交易查询"], "generated/trade/query.rs", "Query"),
    (&["关闭交易"], "generated/trade/close.rs", "Close"),
    (&["分账"], "generated/trade/order_settle.rs", "OrderSettle"),
    (&["转账"], "generated/fund/trans_uni_transfer.rs", "TransUniTransfer"),
    (&["预授权"], "generated/fund/auth_order_app_freeze.rs", "AuthOrderAppFreeze"),
    (&["对账单"], "generated/data/dataservice_bill_downloadurl_query.rs", "DataserviceBillDownloadurlQuery"),
    (&["周期扣款", "代扣协议"], "generated/user/agreement_page_sign.rs", "AgreementPageSign"),
    (&["用户信息"], "generated/user/info_share.rs", "InfoShare"),
    (&["支付宝登录"], "generated/system/oauth_token.rs", "OauthToken"),
    (&["图片上传"], "generated/offline/material_image_upload.rs", "MaterialImageUpload"),
    (&["手机号"], "core/src/content_key.rs", "decrypt"),
    (&["验签", "异步通知", "rsaCheckV1", "rsaCheckV2"], "core/src/notify/verifier.rs", "NotificationVerifier"),
    (&["证书模式", "证书"], "core/src/certificates/set.rs", "Certificates"),
    (&["execute"], "core/src/client/mod.rs", "call"),
    (&["pageExecute"], "core/src/client/mod.rs", "page_execute"),
    (&["sdkExecute"], "core/src/client/mod.rs", "sdk_execute"),
    (&["biz_content"], "core/src/client/mod.rs", "call_raw"),
    (&["沙箱"], "src/lib.rs", "SANDBOX"),
    (&["异步通知"], "src/lib.rs", "notify"),
    (&["验签失败"], "src/lib.rs", "diagnose"),
];

/// Returns the search aliases of attributes.
fn aliases(attributes: &[Attribute]) -> Vec<String> {
    let alias = |attribute: &Attribute| {
        let Meta::List(list) = &attribute.meta else { return None };
        let text = list.tokens.to_string();
        let text = list.path.is_ident("doc").then_some(text)?;
        Some(text.strip_prefix("alias = \"")?.strip_suffix('"')?.to_owned())
    };
    attributes.iter().filter_map(alias).collect()
}

/// Returns the last name of an import.
fn imported(tree: &UseTree) -> String {
    match tree {
        UseTree::Path(path) => imported(&path.tree),
        UseTree::Name(name) => name.ident.to_string(),
        _ => String::new(),
    }
}

/// Collects the items of a file, with their aliases.
fn items(file: &str) -> Vec<(String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = std::fs::read_to_string(root.join(file)).unwrap();
    let mut found = Vec::new();
    for item in syn::parse_file(&text).unwrap().items {
        match item {
            Item::Struct(item) => found.push((item.ident.to_string(), aliases(&item.attrs))),
            Item::Use(item) => found.push((imported(&item.tree), aliases(&item.attrs))),
            Item::Impl(item) => found.extend(item.items.iter().filter_map(|item| match item {
                ImplItem::Fn(item) => Some((item.sig.ident.to_string(), aliases(&item.attrs))),
                _ => None,
            })),
            _ => {}
        }
    }
    found
}

#[test]
fn integrators_find_what_they_search() {
    let mut missing = Vec::new();
    for (words, file, name) in SEARCHES {
        let items = items(file);
        assert!(items.iter().any(|(item, _)| item == name), "{file} has no `{name}`");
        for word in *words {
            if !items.iter().any(|(item, aliases)| item == name && aliases.iter().any(|alias| alias == word)) {
                missing.push(format!("{word} → {file}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "add `keywords:` to the spec, or `#[doc(alias)]`: {missing:#?}");
}

#[test]
fn the_exports_have_an_entry_for_each_product() {
    let exports = items("generated/exports.rs");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let products = std::fs::read_dir(root.join("spec")).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir()).count();
    assert_eq!(exports.len(), products);
    for (name, aliases) in exports {
        assert!(!aliases.is_empty(), "{name}");
    }
}
