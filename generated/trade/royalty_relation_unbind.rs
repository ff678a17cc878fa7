//! `alipay.trade.royalty.relation.unbind` · 分账关系解绑
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/unbind`. Described in
//! `spec/trade/royalty.relation.unbind.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbind",
    file: "spec/trade/royalty.relation.unbind.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 9),
        schema::FieldDef::new(
            "receiver_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static ROYALTY_RELATION_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationUnbindResponse",
    file: "spec/trade/royalty.relation.unbind.yaml",
    fields: &[schema::FieldDef::text("result_code", 13)],
    rules: &[],
};

/// A request of `alipay.trade.royalty.relation.unbind` (分账关系解绑).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/unbind`. Described in
/// `spec/trade/royalty.relation.unbind.yaml`.
/// Answered by [`RoyaltyRelationUnbindResponse`], or by an error with a [`RoyaltyRelationUnbindErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.unbind")]
#[doc(alias = "分账关系解绑")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationUnbind {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/royalty.relation.unbind.yaml:9`.
    pub out_request_no: Option<String>,
    /// On the wire `receiver_list`, a list; each element is a record of the kind `RoyaltyEntity`. Source:
    /// `spec/trade/royalty.relation.unbind.yaml:10`.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
}

impl RoyaltyRelationUnbind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            receiver_list: Vec::new(),
        }
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.royalty.relation.unbind` (分账关系解绑).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRelationUnbindResponse {
    /// On the wire `result_code`, a text. Source: `spec/trade/royalty.relation.unbind.yaml:13`.
    pub result_code: Option<String>,
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

/// The error codes of `alipay.trade.royalty.relation.unbind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationUnbindErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.relation.unbind.yaml:16`.
    InvalidParameter,
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.relation.unbind.yaml:17`.
    ProductUnsign,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/trade/royalty.relation.unbind.yaml:18`.
    UserNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/royalty.relation.unbind.yaml:19`.
    SystemError,
    /// On the wire `RECEIVER_LIST_EMPTY`. Source: `spec/trade/royalty.relation.unbind.yaml:20`.
    ReceiverListEmpty,
    /// On the wire `RECEIVER_LIST_OVERLOAD`. Source: `spec/trade/royalty.relation.unbind.yaml:21`.
    ReceiverListOverload,
    /// On the wire `INVALID_RECEIVER_TYPE`. Source: `spec/trade/royalty.relation.unbind.yaml:22`.
    InvalidReceiverType,
    /// On the wire `USERNAME_NOT_MATCH`. Source: `spec/trade/royalty.relation.unbind.yaml:23`.
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
