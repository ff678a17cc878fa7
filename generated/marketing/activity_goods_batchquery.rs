//! `alipay.marketing.activity.goods.batchquery` · 查询活动适用商品
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
//! `spec/marketing/activity.goods.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.goods.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.goods.batchquery",
    title: "查询活动适用商品",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 40,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
    ],
};

static ACTIVITY_GOODS_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Path,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 10,
                },
            ],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "goods_use_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "product_version",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static ACTIVITY_GOODS_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "app_item_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_ITEM_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "goods_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_GOODS_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static ACTIVITY_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "goods_use_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

static APP_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppItemInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "item_use_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "out_item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
/// `spec/marketing/activity.goods.batchquery.yaml`.
/// Answered by [`ActivityGoodsBatchqueryResponse`], or by an error with a [`ActivityGoodsBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.goods.batchquery")]
#[doc(alias = "查询活动适用商品")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityGoodsBatchquery {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`; required. Source: `spec/marketing/activity.goods.batchquery.yaml:10`.
    pub activity_id: String,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// The field `goods_use_type`: a text.
    ///
    /// On the wire `goods_use_type`. Source: `spec/marketing/activity.goods.batchquery.yaml:12`.
    pub goods_use_type: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.goods.batchquery.yaml:13`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.goods.batchquery.yaml:14`.
    pub page_size: Option<i64>,
    /// The field `product_version`: a text.
    ///
    /// On the wire `product_version`. Source: `spec/marketing/activity.goods.batchquery.yaml:15`.
    pub product_version: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.goods.batchquery.yaml:16`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityGoodsBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`goods_use_type`](Self::goods_use_type).
    #[inline]
    #[must_use]
    pub fn goods_use_type(mut self, goods_use_type: impl Into<String>) -> Self {
        self.goods_use_type = Some(goods_use_type.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`product_version`](Self::product_version).
    #[inline]
    #[must_use]
    pub fn product_version(mut self, product_version: impl Into<String>) -> Self {
        self.product_version = Some(product_version.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityGoodsBatchqueryResponse {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:19`.
    pub activity_id: Option<String>,
    /// The field `app_item_infos`: a list; each element is a record of the kind `AppItemInfo`.
    ///
    /// On the wire `app_item_infos`. Source: `spec/marketing/activity.goods.batchquery.yaml:20`.
    pub app_item_infos: Vec<AppItemInfo>,
    /// The field `goods_infos`: a list; each element is a record of the kind `ActivityGoodsInfo`.
    ///
    /// On the wire `goods_infos`. Source: `spec/marketing/activity.goods.batchquery.yaml:21`.
    pub goods_infos: Vec<ActivityGoodsInfo>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.goods.batchquery.yaml:22`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.goods.batchquery.yaml:23`.
    pub page_size: Option<i64>,
    /// The field `total_size`: a whole number.
    ///
    /// On the wire `total_size`. Source: `spec/marketing/activity.goods.batchquery.yaml:24`.
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

/// The platform's type `ActivityGoodsInfo`.
///
/// Source: `spec/marketing/activity.goods.batchquery.yaml:27`.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityGoodsInfo {
    /// The field `goods_id`: a text.
    ///
    /// On the wire `goods_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:29`.
    pub goods_id: Option<String>,
    /// The field `goods_use_type`: a text.
    ///
    /// On the wire `goods_use_type`. Source: `spec/marketing/activity.goods.batchquery.yaml:30`.
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

/// The platform's type `AppItemInfo`.
///
/// Source: `spec/marketing/activity.goods.batchquery.yaml:32`.
#[derive(Default)]
#[non_exhaustive]
pub struct AppItemInfo {
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:34`.
    pub item_id: Option<String>,
    /// The field `item_use_type`: a text.
    ///
    /// On the wire `item_use_type`. Source: `spec/marketing/activity.goods.batchquery.yaml:35`.
    pub item_use_type: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:36`.
    pub mini_app_id: Option<String>,
    /// The field `out_item_id`: a text.
    ///
    /// On the wire `out_item_id`. Source: `spec/marketing/activity.goods.batchquery.yaml:37`.
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

/// The error codes of `alipay.marketing.activity.goods.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityGoodsBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.goods.batchquery.yaml:40`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.goods.batchquery.yaml:41`.
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
