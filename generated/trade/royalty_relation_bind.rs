//! `alipay.trade.royalty.relation.bind` · 分账关系绑定
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/bind`. Described in
//! `spec/trade/royalty.relation.bind.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBind",
    file: "spec/trade/royalty.relation.bind.yaml",
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

static ROYALTY_RELATION_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBindResponse",
    file: "spec/trade/royalty.relation.bind.yaml",
    fields: &[schema::FieldDef::text("result_code", 13)],
    rules: &[],
};

/// A request of `alipay.trade.royalty.relation.bind` (分账关系绑定).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/bind`. Described in
/// `spec/trade/royalty.relation.bind.yaml`.
/// Answered by [`RoyaltyRelationBindResponse`], or by an error with a [`RoyaltyRelationBindErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.bind")]
#[doc(alias = "分账关系绑定")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationBind {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/royalty.relation.bind.yaml:9`.
    pub out_request_no: Option<String>,
    /// On the wire `receiver_list`, a list; each element is a record of the kind `RoyaltyEntity`. Source:
    /// `spec/trade/royalty.relation.bind.yaml:10`.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
}

impl RoyaltyRelationBind {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.royalty.relation.bind` (分账关系绑定).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRelationBindResponse {
    /// On the wire `result_code`, a text. Source: `spec/trade/royalty.relation.bind.yaml:13`.
    pub result_code: Option<String>,
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

/// The error codes of `alipay.trade.royalty.relation.bind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationBindErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.relation.bind.yaml:16`.
    InvalidParameter,
    /// On the wire `RELATION_QUANTITY_LIMIT`. Source: `spec/trade/royalty.relation.bind.yaml:17`.
    RelationQuantityLimit,
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.relation.bind.yaml:18`.
    ProductUnsign,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/trade/royalty.relation.bind.yaml:19`.
    UserNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/royalty.relation.bind.yaml:20`.
    SystemError,
    /// On the wire `RECEIVER_LIST_EMPTY`. Source: `spec/trade/royalty.relation.bind.yaml:21`.
    ReceiverListEmpty,
    /// On the wire `RECEIVER_LIST_OVERLOAD`. Source: `spec/trade/royalty.relation.bind.yaml:22`.
    ReceiverListOverload,
    /// On the wire `INVALID_RECEIVER_TYPE`. Source: `spec/trade/royalty.relation.bind.yaml:23`.
    InvalidReceiverType,
    /// On the wire `USERNAME_NOT_MATCH`. Source: `spec/trade/royalty.relation.bind.yaml:24`.
    UsernameNotMatch,
    /// On the wire `RECEIVER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/royalty.relation.bind.yaml:25`.
    ReceiverAccountNotCertify,
    /// On the wire `RECEIVER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/royalty.relation.bind.yaml:26`.
    ReceiverAccountNoBalance,
    /// On the wire `RECEIVER_ACCOUNT_STATE_INVALID`. Source: `spec/trade/royalty.relation.bind.yaml:27`.
    ReceiverAccountStateInvalid,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/royalty.relation.bind.yaml:28`.
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
