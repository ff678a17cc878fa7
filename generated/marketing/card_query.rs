//! `alipay.marketing.card.query` · 会员卡查询
//!
//! Query a member card by card number or holder.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/query`. Described in
//! `spec/marketing/card.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.query` (会员卡查询).
///
/// Query a member card by card number or holder.
///
/// ```
/// use alipay::marketing::CardQuery;
///
/// let request = CardQuery::new()
///     .target_card_no("0000001")
///     .target_card_no_type("BIZ_CARD");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ext_info`](Self::ext_info) | at most 1024 characters |
/// | [`target_card_no`](Self::target_card_no) | required; at most 32 characters |
/// | [`target_card_no_type`](Self::target_card_no_type) | required; at most 64 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/query`. Described in
/// `spec/marketing/card.query.yaml`.
/// Returns [`CardQueryResponse`], or an error with a [`CardQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.query")]
#[doc(alias = "/v3/alipay/marketing/card/query")]
#[doc(alias = "会员卡查询")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardQuery {
    /// Holder of the card, as an additional condition.
    ///
    /// 用户信息.
    pub card_user_info: Option<super::types::CardUserInfo>,
    /// Extension data; none at present.
    ///
    /// 扩展信息; at most 1024 characters. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Card number of the kind given in `target_card_no_type`\: Alipay, external or scanned code.
    ///
    /// 操作卡号; required; at most 32 characters. Example: `0000001`.
    pub target_card_no: String,
    /// Kind of number in `target_card_no`.
    ///
    /// 卡号ID类型; required; other values may be added; at most 64 characters. Example: `BIZ_CARD`.
    pub target_card_no_type: record::Choice<CardQueryTargetCardNoType>,
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// Example: `20200312000000000414103000300846`.
    pub template_id: Option<String>,
}

impl CardQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_user_info`](Self::card_user_info).
    #[inline]
    pub fn card_user_info(mut self, card_user_info: super::types::CardUserInfo) -> Self {
        self.card_user_info = Some(card_user_info);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = target_card_no.into();
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<record::Choice<CardQueryTargetCardNoType>>,
    ) -> Self {
        self.target_card_no_type = target_card_no_type.into();
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.marketing.card.query` (会员卡查询).
#[non_exhaustive]
pub struct CardQueryResponse {
    /// Card data.
    ///
    /// 商户卡信息.
    pub card_info: Option<super::types::MerchantCard>,
    /// Data of a paid external card; for special business only.
    ///
    /// 付费外卡信息.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
    /// Value for parameter `p` of the link from a mini program to card details.
    ///
    /// Example: `21942125`.
    pub pass_id: Option<String>,
    /// Scheme link from the merchant's page to the card details in Alipay.
    ///
    /// Example: `alipays://platformapi/startapp?appId=20000021&b=m&p=111`.
    pub schema_url: Option<String>,
}

/// The values of the platform's type `CardQueryTargetCardNoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardQueryTargetCardNoType {
    /// `BIZ_CARD`: Alipay card number.
    BizCard,
    /// `EXTERNAL_CARD`: Card number of the merchant.
    ExternalCard,
    /// `D_QR_CODE`: Content of a dynamic QR code.
    DQrCode,
    /// `D_BAR_CODE`: Content of a dynamic bar code.
    DBarCode,
}

record::enumeration!(
    CardQueryTargetCardNoType, "BIZ_CARD" BizCard, "EXTERNAL_CARD" ExternalCard,
    "D_QR_CODE" DQrCode, "D_BAR_CODE" DBarCode
);

/// The error codes of `alipay.marketing.card.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `CARD_NOT_EXIT`: The card does not exist.
    ///
    /// Check the card number.
    CardNotExit,
    /// `NO_CARD_TYPE`: The card type does not exist.
    ///
    /// Check the card type.
    NoCardType,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError,
    "CARD_NOT_EXIT" CardNotExit, "NO_CARD_TYPE" NoCardType
);

impl record::CallRequest for CardQuery {}

impl record::Request for CardQuery {
    type Response = CardQueryResponse;
    type ErrorCode = CardQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.query",
        title: "会员卡查询",
        file: "spec/marketing/card.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CARD_QUERY,
        response: &CARD_QUERY_RESPONSE,
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
    CardQuery, CARD_QUERY, 0 card_user_info None, 1 ext_info None, 2 target_card_no
    String::new(), 3 target_card_no_type Default::default(), 4 template_id None
);

record::record!(
    CardQueryResponse, CARD_QUERY_RESPONSE, 0 card_info None, 1 paid_outer_card_info
    None, 2 pass_id None, 3 schema_url None
);

static CARD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardQuery",
    file: "spec/marketing/card.query.yaml",
    rows: &[
        schema::Row::Plain(
            "card_user_info",
            schema::Kind::Record(&super::types::CARD_USER_INFO),
        ),
        schema::Row::Limited(
            "ext_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(1024))],
        ),
        schema::Row::Limited(
            "target_card_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "target_card_no_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[12, 13, 17, 19, 23, 24, 26, 30, 31, 39],
};

static CARD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardQueryResponse",
    file: "spec/marketing/card.query.yaml",
    rows: &[
        schema::Row::Plain(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
        ),
        schema::Row::Plain(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
        ),
        schema::Row::Text("pass_id"),
        schema::Row::Text("schema_url"),
    ],
    rules: &[],
    lines: &[],
};
