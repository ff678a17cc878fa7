//! The selected APIs have the tables of `alipay`.

use alipay::schema::ApiDef;

/// Returns the facts of an API, without the line numbers and the folder of its file.
fn facts(api: &ApiDef<'_>) -> String {
    format!("{} {:?} {:?} {:?}", api.name, api.gateway, api.request.rows, api.response.rows)
}

macro_rules! assert_same {
    ($($product:ident::$request:ident),* $(,)?) => {
        [$(
            {
                use alipay::record::Request;
                assert_eq!(facts(selected_apis::$product::$request::API), facts(alipay::$product::$request::API));
                selected_apis::$product::$request::API.name
            }
        ),*]
    };
}

#[test]
fn selected_apis_are_those_of_the_features() {
    let names = assert_same![
        trade::Create,
        trade::Query,
        trade::Refund,
        trade::Close,
        fund::TransUniTransfer,
        fund::TransCommonQuery,
        open_auth::TokenApp,
        open_auth::TokenAppQuery,
        data::DataserviceBillDownloadurlQuery,
        offline::MaterialImageUpload,
    ];
    assert_eq!(names.len(), 10);
}

#[test]
fn the_pattern_selects_five_methods() {
    use alipay_core::record::Request;
    use selected_apis::fund;
    let names = [
        fund::AccountBalanceremindCreate::API.name,
        fund::AccountBalanceremindModify::API.name,
        fund::AccountBalanceremindQuery::API.name,
        fund::AccountBalanceremindlistQuery::API.name,
        fund::AccountBalanceremindstatusModify::API.name,
    ];
    assert!(names.iter().all(|name| name.starts_with("alipay.fund.account.balanceremind")), "{names:?}");
}
