//! `alipay.marketing.activity.goods.batchquery` · 查询活动适用商品
//!
//! Query the goods on which an activity can or cannot be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
//! `spec/marketing/activity.goods.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_GOODS_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchquery",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("goods_use_type", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 33),
            ],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 39),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 40),
                schema::LimitDef::new(schema::Limit::Maximum("20"), 41),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 35)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_version", 43)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 51)
        },
    ],
    rules: &[],
};

static ACTIVITY_GOODS_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchqueryResponse",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 58),
        schema::FieldDef::new(
            "app_item_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_ITEM_INFO),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::new(
            "goods_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_GOODS_INFO),
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 61),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 62),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 63),
    ],
    rules: &[],
};

static ACTIVITY_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 69),
        schema::FieldDef::text("goods_use_type", 70),
    ],
    rules: &[],
};

static APP_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppItemInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 79),
        schema::FieldDef::text("item_use_type", 83),
        schema::FieldDef::text("mini_app_id", 88),
        schema::FieldDef::text("out_item_id", 89),
    ],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_id: None,
            goods_use_type: None,
            page_num: None,
            page_size: None,
            product_version: None,
            merchant_access_mode: None,
        }
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

impl record::Record for ActivityGoodsBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.goods_use_type),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.product_version),
            6 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.goods_use_type),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.product_version),
            6 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityGoodsBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.app_item_infos),
            2 => Some(&self.goods_infos),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.app_item_infos),
            2 => Some(&mut self.goods_infos),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            app_item_infos: Vec::new(),
            goods_infos: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ActivityGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.goods_use_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.goods_use_type),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self {
            goods_id: None,
            goods_use_type: None,
        }
    }
}

impl Clone for ActivityGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AppItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.item_use_type),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.out_item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.item_use_type),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.out_item_id),
            _ => None,
        }
    }
}

impl Default for AppItemInfo {
    #[inline]
    fn default() -> Self {
        Self {
            item_id: None,
            item_use_type: None,
            mini_app_id: None,
            out_item_id: None,
        }
    }
}

impl Clone for AppItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityGoodsBatchqueryProductVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityGoodsBatchqueryProductVersion {
    /// `2.0.0`: Version 2.0.0.
    V200,
}

impl record::Enumeration for ActivityGoodsBatchqueryProductVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("2.0.0", Self::V200)];
}

impl std::fmt::Debug for ActivityGoodsBatchqueryProductVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.goods.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityGoodsBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityGoodsBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
