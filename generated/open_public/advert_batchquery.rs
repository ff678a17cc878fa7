//! `alipay.open.public.advert.batchquery` · 生活号广告位查询接口
//!
//! Query the settings of all advertising slots of a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/batchquery`. Described in
//! `spec/open_public/advert.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.advert.batchquery` (生活号广告位查询接口).
///
/// Query the settings of all advertising slots of a life account.
///
/// ```
/// use alipay::open_public::AdvertBatchquery;
///
/// let request = AdvertBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/batchquery`. Described in
/// `spec/open_public/advert.batchquery.yaml`.
/// Returns [`AdvertBatchqueryResponse`], or an error with a [`AdvertBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.advert.batchquery")]
#[doc(alias = "/v3/alipay/open/public/advert/batchquery")]
#[doc(alias = "生活号广告位查询接口")]
#[doc(alias = "广告")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct AdvertBatchquery {}

impl AdvertBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.advert.batchquery` (生活号广告位查询接口).
#[non_exhaustive]
pub struct AdvertBatchqueryResponse {
    /// Advertising slots; only one at present.
    ///
    /// 广告位列表.
    pub advert_list: Vec<Advert>,
    /// Number of advertising groups.
    ///
    /// 广告组数量. Example: `1`.
    pub count: Option<i64>,
}

/// An advertising slot of a life account.
#[non_exhaustive]
pub struct Advert {
    /// Advertising group id.
    ///
    /// 广告组标识. Example: `CG202008041013200064690`.
    pub advert_group: Option<String>,
    /// Advertising slot id.
    ///
    /// 广告位id. Example: `123`.
    pub advert_id: Option<String>,
    /// Contents shown in rotation.
    ///
    /// 广告位轮播内容列表.
    pub advert_items: Vec<super::types::AdvertItem>,
    /// Id of the audience group.
    ///
    /// 投放人群分组id. Example: `RQ20191025100100595279`.
    pub group_id: Option<String>,
    /// Mobile client; empty for all.
    ///
    /// 手机客户端类型. Example: `android`.
    pub mobile_client_type: Option<record::Choice<AdvertMobileClientType>>,
}

/// The values of the platform's type `AdvertMobileClientType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AdvertMobileClientType {
    /// `iphone`: iPhone.
    Iphone,
    /// `android`: Android.
    Android,
    /// `wp`: Windows Phone.
    Wp,
}

record::enumeration!(
    AdvertMobileClientType, "iphone" Iphone, "android" Android, "wp" Wp
);

/// The error codes of `alipay.open.public.advert.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdvertBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `APP_NO_AVAIABLE`: The app is not available.
    AppNoAvaiable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AdvertBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR"
    BusinessError, "APP_NO_AVAIABLE" AppNoAvaiable
);

impl record::CallRequest for AdvertBatchquery {}

impl record::Request for AdvertBatchquery {
    type Response = AdvertBatchqueryResponse;
    type ErrorCode = AdvertBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.advert.batchquery",
        title: "生活号广告位查询接口",
        file: "spec/open_public/advert.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/advert/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADVERT_BATCHQUERY,
        response: &ADVERT_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(AdvertBatchquery, ADVERT_BATCHQUERY);

record::record!(
    AdvertBatchqueryResponse, ADVERT_BATCHQUERY_RESPONSE, 0 advert_list Vec::new(), 1
    count None
);

record::record!(
    Advert, ADVERT, 0 advert_group None, 1 advert_id None, 2 advert_items Vec::new(), 3
    group_id None, 4 mobile_client_type None
);

static ADVERT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertBatchquery",
    file: "spec/open_public/advert.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static ADVERT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertBatchqueryResponse",
    file: "spec/open_public/advert.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "advert_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ADVERT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ADVERT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Advert",
    file: "spec/open_public/advert.batchquery.yaml",
    rows: &[
        schema::Row::Text("advert_group"),
        schema::Row::Text("advert_id"),
        schema::Row::Plain(
            "advert_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("group_id"),
        schema::Row::Text("mobile_client_type"),
    ],
    rules: &[],
    lines: &[],
};
