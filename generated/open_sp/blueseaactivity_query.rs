//! `alipay.open.sp.blueseaactivity.query` · 服务商返佣活动申请单详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
//! `spec/open_sp/blueseaactivity.query.yaml`.

use crate::{record, schema};

static BLUESEAACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQuery",
    file: "spec/open_sp/blueseaactivity.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 10)
        },
    ],
    rules: &[],
};

static BLUESEAACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQueryResponse",
    file: "spec/open_sp/blueseaactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 13),
        schema::FieldDef::text("biz_scene", 14),
        schema::FieldDef::text("business_lic", 15),
        schema::FieldDef::text("city_code", 16),
        schema::FieldDef::text("district_code", 17),
        schema::FieldDef::text("food_business_lic", 18),
        schema::FieldDef::text("food_circulate_lic", 19),
        schema::FieldDef::text("food_health_lic", 20),
        schema::FieldDef::text("food_production_lic", 21),
        schema::FieldDef::text("food_service_lic", 22),
        schema::FieldDef::text("indoor_pic", 23),
        schema::FieldDef::text("memo", 24),
        schema::FieldDef::text("merchant_logon", 25),
        schema::FieldDef::text("province_code", 26),
        schema::FieldDef::text("shop_entrance_pic", 27),
        schema::FieldDef::text("status", 28),
        schema::FieldDef::text("sub_merchant_id", 29),
        schema::FieldDef::text("tobacco_lic", 30),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
/// `spec/open_sp/blueseaactivity.query.yaml`.
/// Answered by [`BlueseaactivityQueryResponse`], or by an error with a [`BlueseaactivityQueryErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.query")]
#[doc(alias = "服务商返佣活动申请单详情查询")]
#[must_use]
#[non_exhaustive]
pub struct BlueseaactivityQuery {
    /// On the wire `order_id`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:10`.
    pub order_id: Option<String>,
}

impl BlueseaactivityQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { order_id: None }
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for BlueseaactivityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for BlueseaactivityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BlueseaactivityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BlueseaactivityQuery {}

impl record::Request for BlueseaactivityQuery {
    type Response = BlueseaactivityQueryResponse;
    type ErrorCode = BlueseaactivityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.blueseaactivity.query",
        title: "服务商返佣活动申请单详情查询",
        file: "spec/open_sp/blueseaactivity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/blueseaactivity/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BLUESEAACTIVITY_QUERY,
        response: &BLUESEAACTIVITY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BlueseaactivityQueryResponse {
    /// On the wire `address`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:13`.
    pub address: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:14`.
    pub biz_scene: Option<String>,
    /// On the wire `business_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:15`.
    pub business_lic: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:16`.
    pub city_code: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:17`.
    pub district_code: Option<String>,
    /// On the wire `food_business_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:18`.
    pub food_business_lic: Option<String>,
    /// On the wire `food_circulate_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:19`.
    pub food_circulate_lic: Option<String>,
    /// On the wire `food_health_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:20`.
    pub food_health_lic: Option<String>,
    /// On the wire `food_production_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:21`.
    pub food_production_lic: Option<String>,
    /// On the wire `food_service_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:22`.
    pub food_service_lic: Option<String>,
    /// On the wire `indoor_pic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:23`.
    pub indoor_pic: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:24`.
    pub memo: Option<String>,
    /// On the wire `merchant_logon`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:25`.
    pub merchant_logon: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:26`.
    pub province_code: Option<String>,
    /// On the wire `shop_entrance_pic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:27`.
    pub shop_entrance_pic: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:28`.
    pub status: Option<String>,
    /// On the wire `sub_merchant_id`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:29`.
    pub sub_merchant_id: Option<String>,
    /// On the wire `tobacco_lic`, a text. Source: `spec/open_sp/blueseaactivity.query.yaml:30`.
    pub tobacco_lic: Option<String>,
}

impl record::Record for BlueseaactivityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.biz_scene),
            2 => Some(&self.business_lic),
            3 => Some(&self.city_code),
            4 => Some(&self.district_code),
            5 => Some(&self.food_business_lic),
            6 => Some(&self.food_circulate_lic),
            7 => Some(&self.food_health_lic),
            8 => Some(&self.food_production_lic),
            9 => Some(&self.food_service_lic),
            10 => Some(&self.indoor_pic),
            11 => Some(&self.memo),
            12 => Some(&self.merchant_logon),
            13 => Some(&self.province_code),
            14 => Some(&self.shop_entrance_pic),
            15 => Some(&self.status),
            16 => Some(&self.sub_merchant_id),
            17 => Some(&self.tobacco_lic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.business_lic),
            3 => Some(&mut self.city_code),
            4 => Some(&mut self.district_code),
            5 => Some(&mut self.food_business_lic),
            6 => Some(&mut self.food_circulate_lic),
            7 => Some(&mut self.food_health_lic),
            8 => Some(&mut self.food_production_lic),
            9 => Some(&mut self.food_service_lic),
            10 => Some(&mut self.indoor_pic),
            11 => Some(&mut self.memo),
            12 => Some(&mut self.merchant_logon),
            13 => Some(&mut self.province_code),
            14 => Some(&mut self.shop_entrance_pic),
            15 => Some(&mut self.status),
            16 => Some(&mut self.sub_merchant_id),
            17 => Some(&mut self.tobacco_lic),
            _ => None,
        }
    }
}

impl Default for BlueseaactivityQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            biz_scene: None,
            business_lic: None,
            city_code: None,
            district_code: None,
            food_business_lic: None,
            food_circulate_lic: None,
            food_health_lic: None,
            food_production_lic: None,
            food_service_lic: None,
            indoor_pic: None,
            memo: None,
            merchant_logon: None,
            province_code: None,
            shop_entrance_pic: None,
            status: None,
            sub_merchant_id: None,
            tobacco_lic: None,
        }
    }
}

impl Clone for BlueseaactivityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.blueseaactivity.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityQueryErrorCode {
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_sp/blueseaactivity.query.yaml:33`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/blueseaactivity.query.yaml:34`.
    SystemError,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_sp/blueseaactivity.query.yaml:35`.
    NoPermission,
    /// On the wire `BLUESEA_ORDER_INVALID`. Source: `spec/open_sp/blueseaactivity.query.yaml:36`.
    BlueseaOrderInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BlueseaactivityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_PERMISSION", Self::NoPermission),
        ("BLUESEA_ORDER_INVALID", Self::BlueseaOrderInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BlueseaactivityQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
