//! `alipay.marketing.activity.deliverychannel.query` · 查询可推广渠道
//!
//! Query the channels to which promotions can be delivered.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
//! Described in `spec/marketing/activity.deliverychannel.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
///
/// Query the channels to which promotions can be delivered.
///
/// ```
/// use alipay::marketing::ActivityDeliverychannelQuery;
///
/// let request = ActivityDeliverychannelQuery::new()
///     .booth_code("PAY_RESULT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
/// Described in `spec/marketing/activity.deliverychannel.query.yaml`.
/// Returns [`ActivityDeliverychannelQueryResponse`], or an error with a [`ActivityDeliverychannelQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.deliverychannel.query")]
#[doc(alias = "/v3/alipay/marketing/activity/deliverychannel/query")]
#[doc(alias = "查询可推广渠道")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliverychannelQuery {
    /// Merchant for whom channels are checked; not needed for one's own.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// Booth to deliver to.
    ///
    /// 展位码; other values may be added. Example: `PAY_RESULT`.
    pub booth_code: Option<record::Choice<ActivityDeliverychannelQueryBoothCode>>,
    /// Page number, counted from 1\.
    ///
    /// 查询的页码; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// Not more than 100. Example: `2`.
    pub page_size: Option<i64>,
}

impl ActivityDeliverychannelQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`booth_code`](Self::booth_code).
    #[inline]
    pub fn booth_code(
        mut self,
        booth_code: impl Into<record::Choice<ActivityDeliverychannelQueryBoothCode>>,
    ) -> Self {
        self.booth_code = Some(booth_code.into());
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
}

/// The response of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
#[non_exhaustive]
pub struct ActivityDeliverychannelQueryResponse {
    /// Channels to which can be delivered.
    pub delivery_channel_info_list: Vec<DeliveryChannelInfo>,
    /// Page number, counted from 1\.
    ///
    /// 查询的页码. Example: `1`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// Example: `2`.
    pub page_size: Option<String>,
    /// Total number of channels.
    ///
    /// Example: `6`.
    pub total_size: Option<String>,
}

/// A channel to which promotions can be delivered.
#[non_exhaustive]
pub struct DeliveryChannelInfo {
    /// Booth that the channel belongs to, such as `PAY_RESULT`.
    ///
    /// 展位码. Example: `PAY_RESULT`.
    pub booth_code: Option<String>,
    /// Unique channel within its booth, such as a merchant's partner id.
    ///
    /// Example: `2088xxxxxxxxx`.
    pub channel: Option<String>,
    /// Channel name; the merchant's name for `PAYMENT_RESULT`.
    ///
    /// 渠道的名称. Example: `支付宝官方搜索box`.
    pub channel_name: Option<String>,
}

/// The values of the platform's type `ActivityDeliverychannelQueryBoothCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityDeliverychannelQueryBoothCode {
    /// `PAY_RESULT`: Payment result page (支付结果页).
    PayResult,
}

record::enumeration!(ActivityDeliverychannelQueryBoothCode, "PAY_RESULT" PayResult);

/// The error codes of `alipay.marketing.activity.deliverychannel.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliverychannelQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityDeliverychannelQueryErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR"
    BizError, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for ActivityDeliverychannelQuery {}

impl record::Request for ActivityDeliverychannelQuery {
    type Response = ActivityDeliverychannelQueryResponse;
    type ErrorCode = ActivityDeliverychannelQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.deliverychannel.query",
        title: "查询可推广渠道",
        file: "spec/marketing/activity.deliverychannel.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/deliverychannel/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERYCHANNEL_QUERY,
        response: &ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE,
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
    ActivityDeliverychannelQuery, ACTIVITY_DELIVERYCHANNEL_QUERY, 0 belong_merchant_info
    None, 1 booth_code None, 2 page_num None, 3 page_size None
);

record::record!(
    ActivityDeliverychannelQueryResponse, ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE, 0
    delivery_channel_info_list Vec::new(), 1 page_num None, 2 page_size None, 3
    total_size None
);

record::record!(
    DeliveryChannelInfo, DELIVERY_CHANNEL_INFO, 0 booth_code None, 1 channel None, 2
    channel_name None
);

static ACTIVITY_DELIVERYCHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQuery",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    rows: &[
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
        ),
        schema::Row::Text("booth_code"),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 23, 23, 24, 24],
};

static ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQueryResponse",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_channel_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_CHANNEL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static DELIVERY_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryChannelInfo",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    rows: &[
        schema::Row::Text("booth_code"),
        schema::Row::Text("channel"),
        schema::Row::Text("channel_name"),
    ],
    rules: &[],
    lines: &[],
};
