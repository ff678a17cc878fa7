//! `alipay.open.sp.blueseaactivity.query` · 服务商返佣活动申请单详情查询
//!
//! Query an application to a commission activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
//! `spec/open_sp/blueseaactivity.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
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

/// The values of the platform's type `BlueseaactivityQueryResponseBizScene`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BlueseaactivityQueryResponseBizScene, "BLUE_SEA_FOOD_APPLY" BlueSeaFoodApply,
    "BLUE_SEA_FMCG_APPLY" BlueSeaFmcgApply, "BLUE_SEA_FOOD_INDIRECT_APPLY"
    BlueSeaFoodIndirectApply, "BLUE_SEA_FMCG_INDIRECT_APPLY" BlueSeaFmcgIndirectApply
);

/// The values of the platform's type `BlueseaactivityQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BlueseaactivityQueryResponseStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `FAIL`: Enrollment failed (报名失败).
    Fail,
    /// `PASS`: Enrolled (报名成功).
    Pass,
}

record::enumeration!(
    BlueseaactivityQueryResponseStatus, "AUDITING" Auditing, "FAIL" Fail, "PASS" Pass
);

/// The error codes of `alipay.open.sp.blueseaactivity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BlueseaactivityQueryErrorCode, "ILLEGAL_PARAMS" IllegalParams, "SYSTEM_ERROR"
    SystemError, "NO_PERMISSION" NoPermission, "BLUESEA_ORDER_INVALID"
    BlueseaOrderInvalid
);

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

record::record!(BlueseaactivityQuery, BLUESEAACTIVITY_QUERY, 0 order_id None);

record::record!(
    BlueseaactivityQueryResponse, BLUESEAACTIVITY_QUERY_RESPONSE, 0 address None, 1
    biz_scene None, 2 business_lic None, 3 city_code None, 4 district_code None, 5
    food_business_lic None, 6 food_circulate_lic None, 7 food_health_lic None, 8
    food_production_lic None, 9 food_service_lic None, 10 indoor_pic None, 11 memo None,
    12 merchant_logon None, 13 province_code None, 14 shop_entrance_pic None, 15 status
    None, 16 sub_merchant_id None, 17 tobacco_lic None
);

static BLUESEAACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQuery",
    file: "spec/open_sp/blueseaactivity.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static BLUESEAACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQueryResponse",
    file: "spec/open_sp/blueseaactivity.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_lic"),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("food_business_lic"),
        schema::Row::Text("food_circulate_lic"),
        schema::Row::Text("food_health_lic"),
        schema::Row::Text("food_production_lic"),
        schema::Row::Text("food_service_lic"),
        schema::Row::Text("indoor_pic"),
        schema::Row::Text("memo"),
        schema::Row::Text("merchant_logon"),
        schema::Row::Text("province_code"),
        schema::Row::Text("shop_entrance_pic"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("tobacco_lic"),
    ],
    rules: &[],
    lines: &[],
};
