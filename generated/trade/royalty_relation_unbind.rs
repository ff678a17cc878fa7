//! `alipay.trade.royalty.relation.unbind` · 分账关系解绑
//!
//! Unbind royalty receivers from a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/unbind`. Described in
//! `spec/trade/royalty.relation.unbind.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.royalty.relation.unbind` (分账关系解绑).
///
/// Unbind royalty receivers from a merchant.
///
/// ```
/// use alipay::trade::RoyaltyRelationUnbind;
///
/// let request = RoyaltyRelationUnbind::new()
///     .out_request_no("2019032200000001")
///     .receiver_list([alipay::trade::types::RoyaltyEntity::new().account("2088000000000001")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`receiver_list`](Self::receiver_list) | required; at most 20 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/unbind`. Described in
/// `spec/trade/royalty.relation.unbind.yaml`.
/// Returns [`RoyaltyRelationUnbindResponse`], or an error with a [`RoyaltyRelationUnbindErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.unbind")]
#[doc(alias = "/v3/alipay/trade/royalty/relation/unbind")]
#[doc(alias = "分账关系解绑")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationUnbind {
    /// Merchant's request number, unique per merchant.
    ///
    /// 外部请求号; required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `2019032200000001`.
    pub out_request_no: String,
    /// Royalty receivers to unbind.
    ///
    /// 分账接收方列表; required; at most 20 items.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
}

impl RoyaltyRelationUnbind {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`receiver_list`](Self::receiver_list).
    #[inline]
    pub fn receiver_list(
        mut self,
        receiver_list: impl IntoIterator<Item = super::types::RoyaltyEntity>,
    ) -> Self {
        self.receiver_list = receiver_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.trade.royalty.relation.unbind` (分账关系解绑).
#[non_exhaustive]
pub struct RoyaltyRelationUnbindResponse {
    /// Result of the unbinding.
    ///
    /// 业务结果码. Example: `SUCCESS`.
    pub result_code: Option<record::Choice<RoyaltyRelationUnbindResponseResultCode>>,
}

/// The values of the platform's type `RoyaltyRelationUnbindResponseResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyRelationUnbindResponseResultCode {
    /// `SUCCESS`: Unbound (分账关系解绑成功).
    Success,
    /// `FAIL`: Unbinding failed (分账关系解绑失败).
    Fail,
}

record::enumeration!(
    RoyaltyRelationUnbindResponseResultCode, "SUCCESS" Success, "FAIL" Fail
);

/// The error codes of `alipay.trade.royalty.relation.unbind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationUnbindErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_UNSIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductUnsign,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `RECEIVER_LIST_EMPTY`: The receiver list is empty.
    ///
    /// Send at least one receiver.
    ReceiverListEmpty,
    /// `RECEIVER_LIST_OVERLOAD`: The receiver list is too long.
    ///
    /// Send fewer receivers.
    ReceiverListOverload,
    /// `INVALID_RECEIVER_TYPE`: The receiver type is not valid.
    ///
    /// Check the receiver type.
    InvalidReceiverType,
    /// `USERNAME_NOT_MATCH`: The user name does not match.
    ///
    /// Check the user name.
    UsernameNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RoyaltyRelationUnbindErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PRODUCT_UNSIGN" ProductUnsign, "USER_NOT_EXIST" UserNotExist, "SYSTEM_ERROR"
    SystemError, "RECEIVER_LIST_EMPTY" ReceiverListEmpty, "RECEIVER_LIST_OVERLOAD"
    ReceiverListOverload, "INVALID_RECEIVER_TYPE" InvalidReceiverType,
    "USERNAME_NOT_MATCH" UsernameNotMatch
);

impl record::CallRequest for RoyaltyRelationUnbind {}

impl record::Request for RoyaltyRelationUnbind {
    type Response = RoyaltyRelationUnbindResponse;
    type ErrorCode = RoyaltyRelationUnbindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.royalty.relation.unbind",
        title: "分账关系解绑",
        file: "spec/trade/royalty.relation.unbind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/royalty/relation/unbind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ROYALTY_RELATION_UNBIND,
        response: &ROYALTY_RELATION_UNBIND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "receiver_list.required",
                code: "RECEIVER_LIST_EMPTY",
            },
            schema::LinkDef {
                limit: "receiver_list.max_items",
                code: "RECEIVER_LIST_OVERLOAD",
            },
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
    RoyaltyRelationUnbind, ROYALTY_RELATION_UNBIND, 0 out_request_no String::new(), 1
    receiver_list Vec::new()
);

record::record!(
    RoyaltyRelationUnbindResponse, ROYALTY_RELATION_UNBIND_RESPONSE, 0 result_code None
);

static ROYALTY_RELATION_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbind",
    file: "spec/trade/royalty.relation.unbind.yaml",
    rows: &[
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "receiver_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(20)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17, 20, 24, 25],
};

static ROYALTY_RELATION_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbindResponse",
    file: "spec/trade/royalty.relation.unbind.yaml",
    rows: &[schema::Row::Text("result_code")],
    rules: &[],
    lines: &[],
};
