//! `alipay.fund.jointaccount.member.consult` · 员企关系咨询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/consult`. Described
//! in `spec/fund/jointaccount.member.consult.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsult",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("business_params", 11),
        schema::FieldDef::new(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsultResponse",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 16),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 17)
        },
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MEMBER_STATUS_RESP_DTO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 19)
        },
    ],
    rules: &[],
};

static MEMBER_STATUS_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberStatusRespDto",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 24),
        schema::FieldDef::text("status", 25),
        schema::FieldDef::text("user_id", 26),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.consult` (员企关系咨询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/consult`. Described
/// in `spec/fund/jointaccount.member.consult.yaml`.
/// Answered by [`JointaccountMemberConsultResponse`], or by an error with a [`JointaccountMemberConsultErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.consult")]
#[doc(alias = "员企关系咨询")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberConsult {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:11`.
    pub business_params: Option<String>,
    /// On the wire `open_id_list`, a list; each element is a text. Source:
    /// `spec/fund/jointaccount.member.consult.yaml:12`.
    pub open_id_list: Vec<String>,
    /// On the wire `user_id_list`, a list; each element is a text. Source:
    /// `spec/fund/jointaccount.member.consult.yaml:13`.
    pub user_id_list: Vec<String>,
}

impl JointaccountMemberConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            business_params: None,
            open_id_list: Vec::new(),
            user_id_list: Vec::new(),
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`open_id_list`](Self::open_id_list).
    #[inline]
    pub fn open_id_list(
        mut self,
        open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_id_list = open_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`user_id_list`](Self::user_id_list).
    #[inline]
    pub fn user_id_list(
        mut self,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = user_id_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for JointaccountMemberConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.business_params),
            3 => Some(&self.open_id_list),
            4 => Some(&self.user_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.business_params),
            3 => Some(&mut self.open_id_list),
            4 => Some(&mut self.user_id_list),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountMemberConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountMemberConsult {}

impl record::Request for JointaccountMemberConsult {
    type Response = JointaccountMemberConsultResponse;
    type ErrorCode = JointaccountMemberConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.consult",
        title: "员企关系咨询",
        file: "spec/fund/jointaccount.member.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/member/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBER_CONSULT,
        response: &JOINTACCOUNT_MEMBER_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.member.consult` (员企关系咨询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountMemberConsultResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:16`.
    pub account_id: Option<String>,
    /// On the wire `code`, a text; on REST only. Source: `spec/fund/jointaccount.member.consult.yaml:17`.
    pub code: Option<String>,
    /// On the wire `member_list`, a list; each element is a record of the kind `MemberStatusRespDto`. Source:
    /// `spec/fund/jointaccount.member.consult.yaml:18`.
    pub member_list: Vec<MemberStatusRespDto>,
    /// On the wire `msg`, a text; on REST only. Source: `spec/fund/jointaccount.member.consult.yaml:19`.
    pub msg: Option<String>,
}

impl record::Record for JointaccountMemberConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.code),
            2 => Some(&self.member_list),
            3 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.code),
            2 => Some(&mut self.member_list),
            3 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            code: None,
            member_list: Vec::new(),
            msg: None,
        }
    }
}

impl Clone for JointaccountMemberConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MemberStatusRespDto`.
///
/// Source: `spec/fund/jointaccount.member.consult.yaml:22`.
#[non_exhaustive]
pub struct MemberStatusRespDto {
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:24`.
    pub open_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:25`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.member.consult.yaml:26`.
    pub user_id: Option<String>,
}

impl record::Record for MemberStatusRespDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBER_STATUS_RESP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.status),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.status),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for MemberStatusRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            open_id: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for MemberStatusRespDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MemberStatusRespDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MemberStatusRespDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberConsultErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.consult.yaml:29`.
    ProductNotSign,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.member.consult.yaml:30`.
    AgreementIsInvalid,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.member.consult.yaml:31`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountMemberConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
