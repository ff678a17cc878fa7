//! `alipay.trade.royalty.relation.bind` · 分账关系绑定
//!
//! Bind royalty receivers to a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/bind`. Described in
//! `spec/trade/royalty.relation.bind.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBind",
    file: "spec/trade/royalty.relation.bind.yaml",
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

static ROYALTY_RELATION_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBindResponse",
    file: "spec/trade/royalty.relation.bind.yaml",
    fields: &[schema::FieldDef::text("result_code", 28)],
    rules: &[],
};

/// A request of `alipay.trade.royalty.relation.bind` (分账关系绑定).
///
/// Bind royalty receivers to a merchant.
///
/// ```
/// use alipay::trade::RoyaltyRelationBind;
///
/// let request = RoyaltyRelationBind::new()
///     .out_request_no("2019032200000001")
///     .receiver_list([alipay::trade::types::RoyaltyEntity::new().account("2088000000000001")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`receiver_list`](Self::receiver_list) | required; at most 20 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/bind`. Described in
/// `spec/trade/royalty.relation.bind.yaml`.
/// Answered by [`RoyaltyRelationBindResponse`], or by an error with a [`RoyaltyRelationBindErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.bind")]
#[doc(alias = "/v3/alipay/trade/royalty/relation/bind")]
#[doc(alias = "分账关系绑定")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationBind {
    /// Merchant's request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (外部请求号); required; at most 32 characters; matches `^[0-9A-Za-z_]*$`
    /// (advisory). Example: `2019032200000001`. Source: `spec/trade/royalty.relation.bind.yaml:11`.
    pub out_request_no: String,
    /// Royalty receivers to bind.
    ///
    /// On the wire `receiver_list` (分账接收方列表); required; at most 20 items. Source:
    /// `spec/trade/royalty.relation.bind.yaml:20`.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
}

impl RoyaltyRelationBind {
    /// With no field set; what is required is checked before the request is sent.
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

impl record::Record for RoyaltyRelationBind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BIND
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

impl Default for RoyaltyRelationBind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyRelationBind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RoyaltyRelationBind {}

impl record::Request for RoyaltyRelationBind {
    type Response = RoyaltyRelationBindResponse;
    type ErrorCode = RoyaltyRelationBindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.royalty.relation.bind",
        title: "分账关系绑定",
        file: "spec/trade/royalty.relation.bind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/royalty/relation/bind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ROYALTY_RELATION_BIND,
        response: &ROYALTY_RELATION_BIND_RESPONSE,
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

/// The answer of `alipay.trade.royalty.relation.bind` (分账关系绑定).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRelationBindResponse {
    /// Result of the binding.
    ///
    /// On the wire `result_code` (业务结果码). Example: `SUCCESS`. Source:
    /// `spec/trade/royalty.relation.bind.yaml:28`.
    pub result_code: Option<record::Choice<RoyaltyRelationBindResponseResultCode>>,
}

impl record::Record for RoyaltyRelationBindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BIND_RESPONSE
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

impl Default for RoyaltyRelationBindResponse {
    #[inline]
    fn default() -> Self {
        Self { result_code: None }
    }
}

impl Clone for RoyaltyRelationBindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RoyaltyRelationBindResponseResultCode`.
///
/// Source: `spec/trade/royalty.relation.bind.yaml:32`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyRelationBindResponseResultCode {
    /// Bound.
    ///
    /// On the wire `SUCCESS` (分账关系绑定成功).
    Success,
    /// Binding failed.
    ///
    /// On the wire `FAIL` (分账关系绑定失败).
    Fail,
}

impl record::Enumeration for RoyaltyRelationBindResponseResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for RoyaltyRelationBindResponseResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.royalty.relation.bind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationBindErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.relation.bind.yaml:38` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The number of relations exceeds the limit.
    ///
    /// On the wire `RELATION_QUANTITY_LIMIT`. Source: `spec/trade/royalty.relation.bind.yaml:39` and
    /// `spec/codes.yaml:2213`.
    RelationQuantityLimit,
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.relation.bind.yaml:40` and `spec/codes.yaml:2127`.
    ProductUnsign,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/trade/royalty.relation.bind.yaml:41` and `spec/codes.yaml:2632`.
    UserNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/royalty.relation.bind.yaml:42` and `spec/codes.yaml:2413`.
    SystemError,
    /// The receiver list is empty.
    ///
    /// Send at least one receiver.
    ///
    /// On the wire `RECEIVER_LIST_EMPTY`. Source: `spec/trade/royalty.relation.bind.yaml:43` and
    /// `spec/codes.yaml:2176`.
    ReceiverListEmpty,
    /// The receiver list is too long.
    ///
    /// Send fewer receivers.
    ///
    /// On the wire `RECEIVER_LIST_OVERLOAD`. Source: `spec/trade/royalty.relation.bind.yaml:44` and
    /// `spec/codes.yaml:2179`.
    ReceiverListOverload,
    /// The receiver type is not valid.
    ///
    /// Check the receiver type.
    ///
    /// On the wire `INVALID_RECEIVER_TYPE`. Source: `spec/trade/royalty.relation.bind.yaml:45` and
    /// `spec/codes.yaml:1368`.
    InvalidReceiverType,
    /// The user name does not match.
    ///
    /// Check the user name.
    ///
    /// On the wire `USERNAME_NOT_MATCH`. Source: `spec/trade/royalty.relation.bind.yaml:46` and
    /// `spec/codes.yaml:2557`.
    UsernameNotMatch,
    /// The receiver's account is not certified.
    ///
    /// Ask the receiver to certify the account.
    ///
    /// On the wire `RECEIVER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/royalty.relation.bind.yaml:47` and
    /// `spec/codes.yaml:2168`.
    ReceiverAccountNotCertify,
    /// The receiver's account has no balance.
    ///
    /// On the wire `RECEIVER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/royalty.relation.bind.yaml:48` and
    /// `spec/codes.yaml:2171`.
    ReceiverAccountNoBalance,
    /// The receiver's account is in an invalid state.
    ///
    /// Check the receiver's account.
    ///
    /// On the wire `RECEIVER_ACCOUNT_STATE_INVALID`. Source: `spec/trade/royalty.relation.bind.yaml:49` and
    /// `spec/codes.yaml:2173`.
    ReceiverAccountStateInvalid,
    /// The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    ///
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/royalty.relation.bind.yaml:50` and
    /// `spec/codes.yaml:1770`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RoyaltyRelationBindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("RELATION_QUANTITY_LIMIT", Self::RelationQuantityLimit),
        ("PRODUCT_UNSIGN", Self::ProductUnsign),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("RECEIVER_LIST_EMPTY", Self::ReceiverListEmpty),
        ("RECEIVER_LIST_OVERLOAD", Self::ReceiverListOverload),
        ("INVALID_RECEIVER_TYPE", Self::InvalidReceiverType),
        ("USERNAME_NOT_MATCH", Self::UsernameNotMatch),
        ("RECEIVER_ACCOUNT_NOT_CERTIFY", Self::ReceiverAccountNotCertify),
        ("RECEIVER_ACCOUNT_NO_BALANCE", Self::ReceiverAccountNoBalance),
        ("RECEIVER_ACCOUNT_STATE_INVALID", Self::ReceiverAccountStateInvalid),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RoyaltyRelationBindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
