//! `alipay.marketing.activity.goods.batchquery` · 查询活动适用商品
//!
//! Query the goods on which an activity can or cannot be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
//! `spec/marketing/activity.goods.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
///
/// Query the goods on which an activity can or cannot be used.
///
/// ```
/// use alipay::marketing::ActivityGoodsBatchquery;
///
/// let request = ActivityGoodsBatchquery::new()
///     .activity_id("2016042700826004508401111111")
///     .page_num(1)
///     .page_size(20);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`page_num`](Self::page_num) | required; not less than 1 |
/// | [`page_size`](Self::page_size) | required; not less than 1; not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
/// `spec/marketing/activity.goods.batchquery.yaml`.
/// Returns [`ActivityGoodsBatchqueryResponse`], or an error with a [`ActivityGoodsBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.goods.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/{activity_id}/goods/batchquery")]
#[doc(alias = "查询活动适用商品")]
#[doc(alias = "商品")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityGoodsBatchquery {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Whether usable or excluded goods are wanted, such as `AVAILABLE`.
    ///
    /// 活动单品类型. Example: `AVAILABLE`.
    pub goods_use_type: Option<String>,
    /// Page number, an integer greater than 0\.
    ///
    /// 分页查询页码; required; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page, an integer greater than 0\.
    ///
    /// 分页查询单页数据条数; required; not less than 1; not more than 20. Example: `20`.
    pub page_size: Option<i64>,
    /// Product version.
    ///
    /// 版本号; other values may be added. Example: `2.0.0`.
    pub product_version: Option<record::Choice<ActivityGoodsBatchqueryProductVersion>>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityGoodsBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`goods_use_type`](Self::goods_use_type).
    #[inline]
    pub fn goods_use_type(mut self, goods_use_type: impl Into<String>) -> Self {
        self.goods_use_type = Some(goods_use_type.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`product_version`](Self::product_version).
    #[inline]
    pub fn product_version(
        mut self,
        product_version: impl Into<record::Choice<ActivityGoodsBatchqueryProductVersion>>,
    ) -> Self {
        self.product_version = Some(product_version.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

/// The response of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
#[non_exhaustive]
pub struct ActivityGoodsBatchqueryResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Goods of mini programs.
    ///
    /// 小程序商品信息.
    pub app_item_infos: Vec<AppItemInfo>,
    /// Goods by code.
    ///
    /// 商品编码列表.
    pub goods_infos: Vec<ActivityGoodsInfo>,
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of goods codes.
    ///
    /// 商品编码总数量. Example: `200`.
    pub total_size: Option<i64>,
}

/// A goods code of an activity.
#[non_exhaustive]
pub struct ActivityGoodsInfo {
    /// Code of the goods.
    ///
    /// 商品编码. Example: `111`.
    pub goods_id: Option<String>,
    /// Whether usable or excluded goods are wanted, such as `AVAILABLE`.
    ///
    /// 活动单品类型. Example: `AVAILABLE`.
    pub goods_use_type: Option<String>,
}

/// An item of a mini program in an activity.
#[non_exhaustive]
pub struct AppItemInfo {
    /// Alipay's internal id of the mini program item.
    ///
    /// Example: `2023041422000600076270`.
    pub item_id: Option<String>,
    /// Whether the item is usable, such as `AVAILABLE`.
    ///
    /// 商品可用类型. Example: `AVAILABLE`.
    pub item_use_type: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021238412323412`.
    pub mini_app_id: Option<String>,
    /// External id of the goods.
    ///
    /// 外部商品ID. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
}

/// The values of the platform's type `ActivityGoodsBatchqueryProductVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityGoodsBatchqueryProductVersion {
    /// `2.0.0`: Version 2.0.0.
    V200,
}

record::enumeration!(ActivityGoodsBatchqueryProductVersion, "2.0.0" V200);

/// The error codes of `alipay.marketing.activity.goods.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityGoodsBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityGoodsBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityGoodsBatchquery {}

impl record::Request for ActivityGoodsBatchquery {
    type Response = ActivityGoodsBatchqueryResponse;
    type ErrorCode = ActivityGoodsBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.goods.batchquery",
        title: "查询活动适用商品",
        file: "spec/marketing/activity.goods.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}/goods/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_GOODS_BATCHQUERY,
        response: &ACTIVITY_GOODS_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityGoodsBatchquery, ACTIVITY_GOODS_BATCHQUERY, 0 activity_id String::new(), 1
    merchant_id None, 2 goods_use_type None, 3 page_num None, 4 page_size None, 5
    product_version None, 6 merchant_access_mode None
);

record::record!(
    ActivityGoodsBatchqueryResponse, ACTIVITY_GOODS_BATCHQUERY_RESPONSE, 0 activity_id
    None, 1 app_item_infos Vec::new(), 2 goods_infos Vec::new(), 3 page_num None, 4
    page_size None, 5 total_size None
);

record::record!(
    ActivityGoodsInfo, ACTIVITY_GOODS_INFO, 0 goods_id None, 1 goods_use_type None
);

record::record!(
    AppItemInfo, APP_ITEM_INFO, 0 item_id None, 1 item_use_type None, 2 mini_app_id None,
    3 out_item_id None
);

static ACTIVITY_GOODS_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchquery",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "goods_use_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                    schema::LimitRow::Firm(schema::Limit::Maximum("20")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_access_mode",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 23, 28, 32, 33, 35, 39, 40, 41, 43, 51],
};

static ACTIVITY_GOODS_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchqueryResponse",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "app_item_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_ITEM_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "goods_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_GOODS_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ACTIVITY_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    rows: &[schema::Row::Text("goods_id"), schema::Row::Text("goods_use_type")],
    rules: &[],
    lines: &[],
};

static APP_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppItemInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Text("item_use_type"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("out_item_id"),
    ],
    rules: &[],
    lines: &[],
};
