//! `alipay.fund.jointaccount.member.consult` · 员企关系咨询
//!
//! Check whether employees belong to a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/consult`. Described
//! in `spec/fund/jointaccount.member.consult.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MemberStatusRespDtoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MemberStatusRespDtoStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
    /// `OUT`: Not in the company.
    Out,
}

record::enumeration!(
    MemberStatusRespDtoStatus, "PROCESSING" Processing, "NORMAL" Normal, "OUT" Out
);

/// The values of the platform's type `JointaccountMemberConsultResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountMemberConsultResponseCode {
    /// `10000`: Success (成功).
    V10000,
}

record::enumeration!(JointaccountMemberConsultResponseCode, "10000" V10000);

/// The error codes of `alipay.fund.jointaccount.member.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    JointaccountMemberConsultErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    JointaccountMemberConsult, JOINTACCOUNT_MEMBER_CONSULT, 0 account_id None, 1
    agreement_no None, 2 business_params None, 3 open_id_list Vec::new(), 4 user_id_list
    Vec::new()
);

record::record!(
    JointaccountMemberConsultResponse, JOINTACCOUNT_MEMBER_CONSULT_RESPONSE, 0 account_id
    None, 1 code None, 2 member_list Vec::new(), 3 msg None
);

record::record!(
    MemberStatusRespDto, MEMBER_STATUS_RESP_DTO, 0 open_id None, 1 status None, 2 user_id
    None
);

static JOINTACCOUNT_MEMBER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsult",
    file: "spec/fund/jointaccount.member.consult.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("business_params"),
        schema::Row::Plain(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22, 27],
};

static JOINTACCOUNT_MEMBER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberConsultResponse",
    file: "spec/fund/jointaccount.member.consult.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Plain(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MEMBER_STATUS_RESP_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static MEMBER_STATUS_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberStatusRespDto",
    file: "spec/fund/jointaccount.member.consult.yaml",
    rows: &[
        schema::Row::Text("open_id"),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
