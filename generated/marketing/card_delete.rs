//! `alipay.marketing.card.delete` · 会员卡删卡
//!
//! Delete a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/delete`. Described in
//! `spec/marketing/card.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.delete` (会员卡删卡).
///
/// Delete a member card.
///
/// ```
/// use alipay::marketing::CardDelete;
///
/// let request = CardDelete::new()
///     .out_serial_no("2016062700001")
///     .target_card_no("0000001")
///     .target_card_no_type("BIZ_CARD")
///     .reason_code("USER_UNBUND");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_serial_no`](Self::out_serial_no) | required; at most 32 characters |
/// | [`target_card_no`](Self::target_card_no) | required; at most 32 characters |
/// | [`target_card_no_type`](Self::target_card_no_type) | required; at most 32 characters |
/// | [`reason_code`](Self::reason_code) | required; one of its values; at most 32 characters (advisory) |
/// | [`ext_info`](Self::ext_info) | at most 1024 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/delete`. Described in
/// `spec/marketing/card.delete.yaml`.
/// Returns [`CardDeleteResponse`], or an error with a [`CardDeleteErrorCode`].
#[doc(alias = "alipay.marketing.card.delete")]
#[doc(alias = "/v3/alipay/marketing/card/delete")]
#[doc(alias = "会员卡删卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardDelete {
    /// Merchant's number for the deletion, unique.
    ///
    /// 商户端删卡业务流水号; required; at most 32 characters. Example: `2016062700001`.
    pub out_serial_no: String,
    /// Alipay card number, the `card_info.biz_card_no` of the opened card.
    ///
    /// 支付宝业务卡号; required; at most 32 characters. Example: `0000001`.
    pub target_card_no: String,
    /// Kind of card number, such as `BIZ_CARD`.
    ///
    /// 卡号ID类型; required; at most 32 characters. Example: `BIZ_CARD`.
    pub target_card_no_type: String,
    /// Why the card is deleted; decides whether it can be bound again.
    ///
    /// 删卡原因; required; at most 32 characters (advisory). Example: `USER_UNBUND`.
    pub reason_code: record::Choice<CardDeleteReasonCode>,
    /// Agreed extension data as JSON; keys `new_card_no` and `donee_user_id` are supported.
    ///
    /// 删卡扩展参数; at most 1024 characters. Example: `{"new_card_no":"12345"," donee_user_id":"2088000000000001"}`.
    pub ext_info: Option<String>,
}

impl CardDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = out_serial_no.into();
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
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = target_card_no_type.into();
        self
    }

    /// Sets [`reason_code`](Self::reason_code).
    #[inline]
    pub fn reason_code(
        mut self,
        reason_code: impl Into<record::Choice<CardDeleteReasonCode>>,
    ) -> Self {
        self.reason_code = reason_code.into();
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

/// The response of `alipay.marketing.card.delete` (会员卡删卡).
#[non_exhaustive]
pub struct CardDeleteResponse {
    /// Alipay's number for the deletion.
    ///
    /// 支付宝端删卡业务流水号. Example: `2016062700001`.
    pub biz_serial_no: Option<String>,
}

/// The values of the platform's type `CardDeleteReasonCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardDeleteReasonCode {
    /// `USER_UNBUND`: Unbound by the user; can be bound again.
    UserUnbund,
    /// `CANCEL`: Account closed; cannot be bound again.
    Cancel,
    /// `PRESENT`: Given away; can be bound again.
    Present,
}

record::enumeration!(
    CardDeleteReasonCode, "USER_UNBUND" UserUnbund, "CANCEL" Cancel, "PRESENT" Present
);

/// The error codes of `alipay.marketing.card.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardDeleteErrorCode {
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
    /// `CARD_IS_DELETED_ALREADY`.
    CardIsDeletedAlready,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "CARD_NOT_EXIT" CardNotExit, "NO_CARD_TYPE" NoCardType,
    "CARD_IS_DELETED_ALREADY" CardIsDeletedAlready
);

impl record::CallRequest for CardDelete {}

impl record::Request for CardDelete {
    type Response = CardDeleteResponse;
    type ErrorCode = CardDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.delete",
        title: "会员卡删卡",
        file: "spec/marketing/card.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/marketing/card/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_DELETE,
        response: &CARD_DELETE_RESPONSE,
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
    CardDelete, CARD_DELETE, 0 out_serial_no String::new(), 1 target_card_no
    String::new(), 2 target_card_no_type String::new(), 3 reason_code Default::default(),
    4 ext_info None
);

record::record!(CardDeleteResponse, CARD_DELETE_RESPONSE, 0 biz_serial_no None);

static CARD_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardDelete",
    file: "spec/marketing/card.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_serial_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_card_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_card_no_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "reason_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["USER_UNBUND", "CANCEL", "PRESENT"]),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ext_info",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(1024))],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 18, 22, 23, 25, 29, 30, 32, 36, 37, 35, 44, 48],
};

static CARD_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardDeleteResponse",
    file: "spec/marketing/card.delete.yaml",
    rows: &[schema::Row::Text("biz_serial_no")],
    rules: &[],
    lines: &[],
};
