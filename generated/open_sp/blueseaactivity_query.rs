//! `alipay.open.sp.blueseaactivity.query` · 服务商返佣活动申请单详情查询
//!
//! Query an application to a commission activity.
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
            ..schema::FieldDef::text("order_id", 12)
        },
    ],
    rules: &[],
};

static BLUESEAACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQueryResponse",
    file: "spec/open_sp/blueseaactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 19),
        schema::FieldDef::text("biz_scene", 20),
        schema::FieldDef::text("business_lic", 30),
        schema::FieldDef::text("city_code", 35),
        schema::FieldDef::text("district_code", 36),
        schema::FieldDef::text("food_business_lic", 37),
        schema::FieldDef::text("food_circulate_lic", 42),
        schema::FieldDef::text("food_health_lic", 47),
        schema::FieldDef::text("food_production_lic", 52),
        schema::FieldDef::text("food_service_lic", 57),
        schema::FieldDef::text("indoor_pic", 62),
        schema::FieldDef::text("memo", 66),
        schema::FieldDef::text("merchant_logon", 71),
        schema::FieldDef::text("province_code", 75),
        schema::FieldDef::text("shop_entrance_pic", 76),
        schema::FieldDef::text("status", 81),
        schema::FieldDef::text("sub_merchant_id", 91),
        schema::FieldDef::text("tobacco_lic", 95),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
///
/// Query an application to a commission activity.
///
/// ```
/// use alipay::open_sp::BlueseaactivityQuery;
///
/// let request = BlueseaactivityQuery::new()
///     .order_id("5881");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
/// `spec/open_sp/blueseaactivity.query.yaml`.
/// Returns [`BlueseaactivityQueryResponse`], or an error with a [`BlueseaactivityQueryErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.query")]
#[doc(alias = "/v3/alipay/open/sp/blueseaactivity/query")]
#[doc(alias = "服务商返佣活动申请单详情查询")]
#[doc(alias = "服务商")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct BlueseaactivityQuery {
    /// Application id from `alipay.open.sp.blueseaactivity.create`.
    ///
    /// 申请单 id. Example: `5881`.
    pub order_id: Option<String>,
}

impl BlueseaactivityQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
#[non_exhaustive]
pub struct BlueseaactivityQueryResponse {
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场B座`.
    pub address: Option<String>,
    /// Activity enrolled in.
    ///
    /// 蓝海活动的场景. Example: `BLUE_SEA_FOOD_APPLY`.
    pub biz_scene: Option<record::Choice<BlueseaactivityQueryResponseBizScene>>,
    /// Business license, as an image id.
    ///
    /// 营业执照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub business_lic: Option<String>,
    /// City code from the platform's table.
    ///
    /// 城市编码. Example: `310001`.
    pub city_code: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区县编码. Example: `310006`.
    pub district_code: Option<String>,
    /// Food operation license, as an image id.
    ///
    /// 食品经营许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_business_lic: Option<String>,
    /// Food distribution license, as an image id.
    ///
    /// 食品流通许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_circulate_lic: Option<String>,
    /// Food hygiene license, as an image id.
    ///
    /// 食品卫生许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_health_lic: Option<String>,
    /// Food production license, as an image id.
    ///
    /// 食品生产许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_production_lic: Option<String>,
    /// Catering service license, as an image id.
    ///
    /// 餐饮服务许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_service_lic: Option<String>,
    /// Photo of the interior, as an image id.
    ///
    /// Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub indoor_pic: Option<String>,
    /// Why the application was rejected; meaningful when it failed.
    ///
    /// 审核驳回原因. Example: `资质照片和商户名称不一致，请修改一致后，重新申请;其他原因;`.
    pub memo: Option<String>,
    /// Merchant's Alipay account; returned for direct activities only.
    ///
    /// Example: `13800000000`.
    pub merchant_logon: Option<String>,
    /// Province code from the platform's table.
    ///
    /// 省份编码. Example: `310000`.
    pub province_code: Option<String>,
    /// Photo of the storefront, as an image id.
    ///
    /// 门头照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub shop_entrance_pic: Option<String>,
    /// State of the application.
    ///
    /// 申请单状态; other values may be added. Example: `AUDITING`.
    pub status: Option<record::Choice<BlueseaactivityQueryResponseStatus>>,
    /// Indirect merchant; returned for indirect activities only.
    ///
    /// Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
    /// Tobacco retail license, as an image id.
    ///
    /// 烟草专卖零售许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
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

/// The values of the platform's type `BlueseaactivityQueryResponseBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlueseaactivityQueryResponseBizScene {
    /// `BLUE_SEA_FOOD_APPLY`: Catering, direct.
    BlueSeaFoodApply,
    /// `BLUE_SEA_FMCG_APPLY`: Consumer goods, direct.
    BlueSeaFmcgApply,
    /// `BLUE_SEA_FOOD_INDIRECT_APPLY`: Catering, indirect.
    BlueSeaFoodIndirectApply,
    /// `BLUE_SEA_FMCG_INDIRECT_APPLY`: Consumer goods, indirect.
    BlueSeaFmcgIndirectApply,
}

impl record::Enumeration for BlueseaactivityQueryResponseBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BLUE_SEA_FOOD_APPLY", Self::BlueSeaFoodApply),
        ("BLUE_SEA_FMCG_APPLY", Self::BlueSeaFmcgApply),
        ("BLUE_SEA_FOOD_INDIRECT_APPLY", Self::BlueSeaFoodIndirectApply),
        ("BLUE_SEA_FMCG_INDIRECT_APPLY", Self::BlueSeaFmcgIndirectApply),
    ];
}

impl std::fmt::Debug for BlueseaactivityQueryResponseBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BlueseaactivityQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlueseaactivityQueryResponseStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `FAIL`: Enrollment failed (报名失败).
    Fail,
    /// `PASS`: Enrolled (报名成功).
    Pass,
}

impl record::Enumeration for BlueseaactivityQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("FAIL", Self::Fail),
        ("PASS", Self::Pass),
    ];
}

impl std::fmt::Debug for BlueseaactivityQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.blueseaactivity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityQueryErrorCode {
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `BLUESEA_ORDER_INVALID`.
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
