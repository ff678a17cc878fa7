//! `alipay.fund.jointaccount.member.batchquery` · 企业批量查询员工信息（分页）
//!
//! List a company's employees in pages, or find one by account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
//! Described in `spec/fund/jointaccount.member.batchquery.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchquery",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("biz_scene", 17),
        schema::FieldDef::text("identity", 18),
        schema::FieldDef::text("identity_type", 23),
        schema::FieldDef::text("last_open_id", 32),
        schema::FieldDef::text("last_user_id", 36),
        schema::FieldDef::text("page_num", 40),
        schema::FieldDef::text("page_size", 45),
        schema::FieldDef::text("product_code", 46),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchqueryResponse",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 49),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_DTO),
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef::text("page_num", 51),
        schema::FieldDef::text("page_size", 52),
        schema::FieldDef::text("total_count", 53),
        schema::FieldDef::text("total_page_count", 54),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberDto",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
            60,
        ),
        schema::FieldDef::new(
            "member_ext_info",
            schema::Kind::Record(&MEMBER_EXT_INFO),
            61,
        ),
        schema::FieldDef::text("name", 62),
        schema::FieldDef::text("open_id", 63),
        schema::FieldDef::text("status", 68),
        schema::FieldDef::text("user_id", 69),
    ],
    rules: &[],
};

static MEMBER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberExtInfo",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[schema::FieldDef::text("employee_id", 74)],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
///
/// List a company's employees in pages, or find one by account.
///
/// ```
/// use alipay::fund::JointaccountMemberBatchquery;
///
/// let request = JointaccountMemberBatchquery::new()
///     .account_id("20888888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
/// Described in `spec/fund/jointaccount.member.batchquery.yaml`.
/// Returns [`JointaccountMemberBatchqueryResponse`], or an error with a [`JointaccountMemberBatchqueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.batchquery")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/batchquery")]
#[doc(alias = "企业批量查询员工信息（分页）")]
#[doc(alias = "企业批量查询员工信息")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberBatchquery {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `20888888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement.
    ///
    /// 三方授权协议号. Example: `3424324324324`.
    pub agreement_no: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ISV_DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account to find: Alipay user id or login name, by `identity_type`.
    ///
    /// 企业账号. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<JointaccountMemberBatchqueryIdentityType>>,
    /// Cursor: open id of the last user of the previous query.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub last_open_id: Option<String>,
    /// Cursor: id of the last user of the previous query; takes precedence over `page_num`.
    ///
    /// Example: `2088000000000001`.
    pub last_user_id: Option<String>,
    /// Page number; empty or 0 means the first, too high a number returns the last.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Employees per page.
    ///
    /// Defaults to `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl JointaccountMemberBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            identity: None,
            identity_type: None,
            last_open_id: None,
            last_user_id: None,
            page_num: None,
            page_size: None,
            product_code: None,
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

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<
            record::Choice<JointaccountMemberBatchqueryIdentityType>,
        >,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`last_open_id`](Self::last_open_id).
    #[inline]
    pub fn last_open_id(mut self, last_open_id: impl Into<String>) -> Self {
        self.last_open_id = Some(last_open_id.into());
        self
    }

    /// Sets [`last_user_id`](Self::last_user_id).
    #[inline]
    pub fn last_user_id(mut self, last_user_id: impl Into<String>) -> Self {
        self.last_user_id = Some(last_user_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for JointaccountMemberBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.identity),
            4 => Some(&self.identity_type),
            5 => Some(&self.last_open_id),
            6 => Some(&self.last_user_id),
            7 => Some(&self.page_num),
            8 => Some(&self.page_size),
            9 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.identity),
            4 => Some(&mut self.identity_type),
            5 => Some(&mut self.last_open_id),
            6 => Some(&mut self.last_user_id),
            7 => Some(&mut self.page_num),
            8 => Some(&mut self.page_size),
            9 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountMemberBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountMemberBatchquery {}

impl record::Request for JointaccountMemberBatchquery {
    type Response = JointaccountMemberBatchqueryResponse;
    type ErrorCode = JointaccountMemberBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.batchquery",
        title: "企业批量查询员工信息（分页）",
        file: "spec/fund/jointaccount.member.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/member/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBER_BATCHQUERY,
        response: &JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
#[non_exhaustive]
pub struct JointaccountMemberBatchqueryResponse {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employees.
    ///
    /// 员工列表.
    pub member_list: Vec<JointAccountMemberDto>,
    /// Current page; absent when a cursor is used.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Number of records on this page.
    ///
    /// Example: `1`.
    pub page_size: Option<String>,
    /// Number of employees.
    ///
    /// 总条数. Example: `100`.
    pub total_count: Option<String>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `50`.
    pub total_page_count: Option<String>,
}

impl record::Record for JointaccountMemberBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.member_list),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.total_count),
            5 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.member_list),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total_count),
            5 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            member_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for JointaccountMemberBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An employee of a company.
#[non_exhaustive]
pub struct JointAccountMemberDto {
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Option<super::types::JointAccountQuotaDto>,
    /// Extension data of the member.
    ///
    /// 成员扩展信息.
    pub member_ext_info: Option<MemberExtInfo>,
    /// Name, masked.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
    /// Employee's open id.
    ///
    /// 用户openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// State of the member.
    ///
    /// 成员状态. Example: `NORMAL`.
    pub status: Option<String>,
    /// Employee's user id.
    ///
    /// Example: `2088123123132`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountMemberDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_MEMBER_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_quota),
            1 => Some(&self.member_ext_info),
            2 => Some(&self.name),
            3 => Some(&self.open_id),
            4 => Some(&self.status),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_quota),
            1 => Some(&mut self.member_ext_info),
            2 => Some(&mut self.name),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.status),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountMemberDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_quota: None,
            member_ext_info: None,
            name: None,
            open_id: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountMemberDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountMemberDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountMemberDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension data of a member.
#[non_exhaustive]
pub struct MemberExtInfo {
    /// Employee number.
    ///
    /// 员工工号信息. Example: `20221`.
    pub employee_id: Option<String>,
}

impl record::Record for MemberExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBER_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            _ => None,
        }
    }
}

impl Default for MemberExtInfo {
    #[inline]
    fn default() -> Self {
        Self { employee_id: None }
    }
}

impl Clone for MemberExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MemberExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MemberExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JointaccountMemberBatchqueryIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountMemberBatchqueryIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

impl record::Enumeration for JointaccountMemberBatchqueryIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
    ];
}

impl std::fmt::Debug for JointaccountMemberBatchqueryIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberBatchqueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `IDENTITY_CHECK_ERROR`.
    IdentityCheckError,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `USER_NOT_MATCH`.
    UserNotMatch,
    /// `CONFIG_ERROR`.
    ConfigError,
    /// `LAST_USER_ID_PARAM_ERROR`.
    LastUserIdParamError,
    /// `PAGE_SIZE_PARAM_ERROR`.
    PageSizeParamError,
    /// `OPEN_ID_NOT_EXIST`.
    OpenIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("IDENTITY_CHECK_ERROR", Self::IdentityCheckError),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("USER_NOT_MATCH", Self::UserNotMatch),
        ("CONFIG_ERROR", Self::ConfigError),
        ("LAST_USER_ID_PARAM_ERROR", Self::LastUserIdParamError),
        ("PAGE_SIZE_PARAM_ERROR", Self::PageSizeParamError),
        ("OPEN_ID_NOT_EXIST", Self::OpenIdNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountMemberBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
