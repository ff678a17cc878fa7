//! `alipay.fund.jointaccount.member.consult` · 员企关系咨询
//!
//! Check whether employees belong to a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/consult`. Described
//! in `spec/fund/jointaccount.member.consult.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsult",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("business_params", 17),
        schema::FieldDef::new(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsultResponse",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 34),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 35)
        },
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MEMBER_STATUS_RESP_DTO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 44)
        },
    ],
    rules: &[],
};

static MEMBER_STATUS_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberStatusRespDto",
    file: "spec/fund/jointaccount.member.consult.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 50),
        schema::FieldDef::text("status", 54),
        schema::FieldDef::text("user_id", 63),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.consult` (员企关系咨询).
///
/// Check whether employees belong to a company.
///
/// ```
/// use alipay::fund::JointaccountMemberConsult;
///
/// let request = JointaccountMemberConsult::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/consult`. Described
/// in `spec/fund/jointaccount.member.consult.yaml`.
/// Returns [`JointaccountMemberConsultResponse`], or an error with a [`JointaccountMemberConsultErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.consult")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/consult")]
#[doc(alias = "员企关系咨询")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberConsult {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Extension parameters; contact Alipay before use.
    ///
    /// 扩展参数. Example: `{"k":"v"}`.
    pub business_params: Option<String>,
    /// Open ids of the employees to check.
    ///
    /// 要检查的员工openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id_list: Vec<String>,
    /// Ids of the employees to check.
    ///
    /// 要检查的员工ID. Example: `2088000000000001`.
    pub user_id_list: Vec<String>,
}

impl JointaccountMemberConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.jointaccount.member.consult` (员企关系咨询).
#[non_exhaustive]
pub struct JointaccountMemberConsultResponse {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Return code; anything but 10000 is a failure.
    ///
    /// Other values may be added; on REST only. Example: `10000`.
    pub code: Option<record::Choice<JointaccountMemberConsultResponseCode>>,
    /// Employees.
    ///
    /// 员工列表.
    pub member_list: Vec<MemberStatusRespDto>,
    /// Description.
    ///
    /// 描述信息; on REST only. Example: `Success`.
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

/// State of an employee in a company.
#[non_exhaustive]
pub struct MemberStatusRespDto {
    /// Employee's open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// State of the employee.
    ///
    /// 员工当前状态. Example: `PROCESSING`.
    pub status: Option<record::Choice<MemberStatusRespDtoStatus>>,
    /// Employee's Alipay user id (2088…).
    ///
    /// Example: `20881213213213`.
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

/// The values of the platform's type `MemberStatusRespDtoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberStatusRespDtoStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
    /// `OUT`: Not in the company.
    Out,
}

impl record::Enumeration for MemberStatusRespDtoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("NORMAL", Self::Normal),
        ("OUT", Self::Out),
    ];
}

impl std::fmt::Debug for MemberStatusRespDtoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountMemberConsultResponseCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberConsultResponseCode {
    /// `10000`: Success (成功).
    V10000,
}

impl record::Enumeration for JointaccountMemberConsultResponseCode {
    const VALUES: &'static [(&'static str, Self)] = &[("10000", Self::V10000)];
}

impl std::fmt::Debug for JointaccountMemberConsultResponseCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberConsultErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
