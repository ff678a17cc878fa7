//! `alipay.offline.market.shop.batchquery` · 查询商户的门店编号列表
//!
//! List the Koubei store ids of an app.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/batchquery`. Described
//! in `spec/offline/market.shop.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MarketShopBatchqueryBizChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopBatchqueryBizChannel {
    /// `ALL`: Ordinary and simplified stores.
    All,
    /// `POS`: Simplified stores only.
    Pos,
}

record::enumeration!(MarketShopBatchqueryBizChannel, "ALL" All, "POS" Pos);

/// The error codes of `alipay.offline.market.shop.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MarketShopBatchqueryErrorCode, "INVALID_PARAM" InvalidParam, "SYSTEM_ERROR"
    SystemError
);

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

record::record!(
    MarketShopBatchquery, MARKET_SHOP_BATCHQUERY, 0 biz_channel None, 1 page_no
    String::new()
);

record::record!(
    MarketShopBatchqueryResponse, MARKET_SHOP_BATCHQUERY_RESPONSE, 0 current_pageno None,
    1 shop_ids Vec::new(), 2 total_pageno None
);

static MARKET_SHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopBatchquery",
    file: "spec/offline/market.shop.batchquery.yaml",
    rows: &[
        schema::Row::Text("biz_channel"),
        schema::Row::Limited(
            "page_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 19, 23],
};

static MARKET_SHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopBatchqueryResponse",
    file: "spec/offline/market.shop.batchquery.yaml",
    rows: &[
        schema::Row::Text("current_pageno"),
        schema::Row::Plain(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("total_pageno"),
    ],
    rules: &[],
    lines: &[],
};
