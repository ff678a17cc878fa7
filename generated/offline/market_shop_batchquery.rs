//! `alipay.offline.market.shop.batchquery` · 查询商户的门店编号列表
//!
//! List the Koubei store ids of an app.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/batchquery`. Described
//! in `spec/offline/market.shop.batchquery.yaml`.

use crate::{record, schema};

static MARKET_SHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopBatchquery",
    file: "spec/offline/market.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz_channel", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 23)],
            ..schema::FieldDef::text("page_no", 19)
        },
    ],
    rules: &[],
};

static MARKET_SHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopBatchqueryResponse",
    file: "spec/offline/market.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("current_pageno", 27),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("total_pageno", 29),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.batchquery` (查询商户的门店编号列表).
///
/// List the Koubei store ids of an app.
///
/// ```
/// use alipay::offline::MarketShopBatchquery;
///
/// let request = MarketShopBatchquery::new()
///     .page_no("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_no`](Self::page_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/batchquery`. Described
/// in `spec/offline/market.shop.batchquery.yaml`.
/// Returns [`MarketShopBatchqueryResponse`], or an error with a [`MarketShopBatchqueryErrorCode`].
#[doc(alias = "alipay.offline.market.shop.batchquery")]
#[doc(alias = "/v3/alipay/offline/market/shop/batchquery")]
#[doc(alias = "查询商户的门店编号列表")]
#[doc(alias = "商户")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopBatchquery {
    /// Stores to query; left out, ordinary stores only.
    ///
    /// Other values may be added. Example: `POS、ALL`.
    pub biz_channel: Option<record::Choice<MarketShopBatchqueryBizChannel>>,
    /// Page number, counted from 1; a page holds 500 results by default.
    ///
    /// 页码; required. Example: `1`.
    pub page_no: String,
}

impl MarketShopBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_channel: None,
            page_no: String::new(),
        }
    }

    /// Sets [`biz_channel`](Self::biz_channel).
    #[inline]
    pub fn biz_channel(
        mut self,
        biz_channel: impl Into<record::Choice<MarketShopBatchqueryBizChannel>>,
    ) -> Self {
        self.biz_channel = Some(biz_channel.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = page_no.into();
        self
    }
}

impl record::Record for MarketShopBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_channel),
            1 => Some(&self.page_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_channel),
            1 => Some(&mut self.page_no),
            _ => None,
        }
    }
}

impl Default for MarketShopBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MarketShopBatchquery {}

impl record::Request for MarketShopBatchquery {
    type Response = MarketShopBatchqueryResponse;
    type ErrorCode = MarketShopBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.batchquery",
        title: "查询商户的门店编号列表",
        file: "spec/offline/market.shop.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/shop/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_SHOP_BATCHQUERY,
        response: &MARKET_SHOP_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.offline.market.shop.batchquery` (查询商户的门店编号列表).
#[non_exhaustive]
pub struct MarketShopBatchqueryResponse {
    /// Page returned.
    ///
    /// Example: `1`.
    pub current_pageno: Option<String>,
    /// Store ids.
    ///
    /// 门店列表ID.
    pub shop_ids: Vec<String>,
    /// Number of pages in all.
    ///
    /// 总页码数目. Example: `3`.
    pub total_pageno: Option<String>,
}

impl record::Record for MarketShopBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_pageno),
            1 => Some(&self.shop_ids),
            2 => Some(&self.total_pageno),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_pageno),
            1 => Some(&mut self.shop_ids),
            2 => Some(&mut self.total_pageno),
            _ => None,
        }
    }
}

impl Default for MarketShopBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_pageno: None,
            shop_ids: Vec::new(),
            total_pageno: None,
        }
    }
}

impl Clone for MarketShopBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MarketShopBatchqueryBizChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopBatchqueryBizChannel {
    /// `ALL`: Ordinary and simplified stores.
    All,
    /// `POS`: Simplified stores only.
    Pos,
}

impl record::Enumeration for MarketShopBatchqueryBizChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("POS", Self::Pos),
    ];
}

impl std::fmt::Debug for MarketShopBatchqueryBizChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.offline.market.shop.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopBatchqueryErrorCode {
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
