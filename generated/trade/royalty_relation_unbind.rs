//! `alipay.trade.royalty.relation.unbind` · 分账关系解绑
//!
//! Unbind royalty receivers from a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/unbind`. Described in
//! `spec/trade/royalty.relation.unbind.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbind",
    file: "spec/trade/royalty.relation.unbind.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 17),
            ],
            ..schema::FieldDef::text("out_request_no", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxItems(20), 25),
            ],
            ..schema::FieldDef::new(
                "receiver_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                        limits: &[],
                    },
                ),
                20,
            )
        },
    ],
    rules: &[],
};

static ROYALTY_RELATION_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbindResponse",
    file: "spec/trade/royalty.relation.unbind.yaml",
    fields: &[schema::FieldDef::text("result_code", 28)],
    rules: &[],
};

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
        Self {
            out_request_no: String::new(),
            receiver_list: Vec::new(),
        }
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

impl record::Record for RoyaltyRelationUnbind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_UNBIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.receiver_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.receiver_list),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationUnbind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyRelationUnbind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationUnbind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationUnbind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.trade.royalty.relation.unbind` (分账关系解绑).
#[non_exhaustive]
pub struct RoyaltyRelationUnbindResponse {
    /// Result of the unbinding.
    ///
    /// 业务结果码. Example: `SUCCESS`.
    pub result_code: Option<record::Choice<RoyaltyRelationUnbindResponseResultCode>>,
}

impl record::Record for RoyaltyRelationUnbindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_UNBIND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_code),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationUnbindResponse {
    #[inline]
    fn default() -> Self {
        Self { result_code: None }
    }
}

impl Clone for RoyaltyRelationUnbindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationUnbindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationUnbindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RoyaltyRelationUnbindResponseResultCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyRelationUnbindResponseResultCode {
    /// `SUCCESS`: Unbound (分账关系解绑成功).
    Success,
    /// `FAIL`: Unbinding failed (分账关系解绑失败).
    Fail,
}

impl record::Enumeration for RoyaltyRelationUnbindResponseResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for RoyaltyRelationUnbindResponseResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.royalty.relation.unbind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for RoyaltyRelationUnbindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_UNSIGN", Self::ProductUnsign),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("RECEIVER_LIST_EMPTY", Self::ReceiverListEmpty),
        ("RECEIVER_LIST_OVERLOAD", Self::ReceiverListOverload),
        ("INVALID_RECEIVER_TYPE", Self::InvalidReceiverType),
        ("USERNAME_NOT_MATCH", Self::UsernameNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RoyaltyRelationUnbindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
