//! `alipay.open.public.advert.batchquery` · 生活号广告位查询接口
//!
//! Query the settings of all advertising slots of a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/batchquery`. Described in
//! `spec/open_public/advert.batchquery.yaml`.

use crate::{record, schema};

static ADVERT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertBatchquery",
    file: "spec/open_public/advert.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static ADVERT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertBatchqueryResponse",
    file: "spec/open_public/advert.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "advert_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ADVERT),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new("count", schema::Kind::Integer, 14),
    ],
    rules: &[],
};

static ADVERT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Advert",
    file: "spec/open_public/advert.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("advert_group", 20),
        schema::FieldDef::text("advert_id", 21),
        schema::FieldDef::new(
            "advert_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("group_id", 23),
        schema::FieldDef::text("mobile_client_type", 24),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for AdvertBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for AdvertBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdvertBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for AdvertBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advert_list),
            1 => Some(&self.count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advert_list),
            1 => Some(&mut self.count),
            _ => None,
        }
    }
}

impl Default for AdvertBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            advert_list: Vec::new(),
            count: None,
        }
    }
}

impl Clone for AdvertBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for Advert {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advert_group),
            1 => Some(&self.advert_id),
            2 => Some(&self.advert_items),
            3 => Some(&self.group_id),
            4 => Some(&self.mobile_client_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advert_group),
            1 => Some(&mut self.advert_id),
            2 => Some(&mut self.advert_items),
            3 => Some(&mut self.group_id),
            4 => Some(&mut self.mobile_client_type),
            _ => None,
        }
    }
}

impl Default for Advert {
    #[inline]
    fn default() -> Self {
        Self {
            advert_group: None,
            advert_id: None,
            advert_items: Vec::new(),
            group_id: None,
            mobile_client_type: None,
        }
    }
}

impl Clone for Advert {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Advert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Advert {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AdvertMobileClientType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdvertMobileClientType {
    /// `iphone`: iPhone.
    Iphone,
    /// `android`: Android.
    Android,
    /// `wp`: Windows Phone.
    Wp,
}

impl record::Enumeration for AdvertMobileClientType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("iphone", Self::Iphone),
        ("android", Self::Android),
        ("wp", Self::Wp),
    ];
}

impl std::fmt::Debug for AdvertMobileClientType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.advert.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AdvertBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("APP_NO_AVAIABLE", Self::AppNoAvaiable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AdvertBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
