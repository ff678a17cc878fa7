//! `alipay.fund.jointaccount.member.batchquery` · 企业批量查询员工信息（分页）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
//! Described in `spec/fund/jointaccount.member.batchquery.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchquery",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef::text("identity", 12),
        schema::FieldDef::text("identity_type", 13),
        schema::FieldDef::text("last_open_id", 14),
        schema::FieldDef::text("last_user_id", 15),
        schema::FieldDef::text("page_num", 16),
        schema::FieldDef::text("page_size", 17),
        schema::FieldDef::text("product_code", 18),
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberBatchqueryResponse",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 21),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_DTO),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("page_num", 23),
        schema::FieldDef::text("page_size", 24),
        schema::FieldDef::text("total_count", 25),
        schema::FieldDef::text("total_page_count", 26),
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
            31,
        ),
        schema::FieldDef::new(
            "member_ext_info",
            schema::Kind::Record(&MEMBER_EXT_INFO),
            32,
        ),
        schema::FieldDef::text("name", 33),
        schema::FieldDef::text("open_id", 34),
        schema::FieldDef::text("status", 35),
        schema::FieldDef::text("user_id", 36),
    ],
    rules: &[],
};

static MEMBER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MemberExtInfo",
    file: "spec/fund/jointaccount.member.batchquery.yaml",
    fields: &[schema::FieldDef::text("employee_id", 40)],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/member/batchquery`.
/// Described in `spec/fund/jointaccount.member.batchquery.yaml`.
/// Answered by [`JointaccountMemberBatchqueryResponse`], or by an error with a [`JointaccountMemberBatchqueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.batchquery")]
#[doc(alias = "企业批量查询员工信息（分页）")]
#[doc(alias = "企业批量查询员工信息")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberBatchquery {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:12`.
    pub identity: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:13`.
    pub identity_type: Option<String>,
    /// On the wire `last_open_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:14`.
    pub last_open_id: Option<String>,
    /// On the wire `last_user_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:15`.
    pub last_user_id: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:16`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:17`.
    pub page_size: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:18`.
    pub product_code: Option<String>,
}

impl JointaccountMemberBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.member.batchquery` (企业批量查询员工信息（分页）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountMemberBatchqueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:21`.
    pub account_id: Option<String>,
    /// On the wire `member_list`, a list; each element is a record of the kind `JointAccountMemberDto`. Source:
    /// `spec/fund/jointaccount.member.batchquery.yaml:22`.
    pub member_list: Vec<JointAccountMemberDto>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:23`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:24`.
    pub page_size: Option<String>,
    /// On the wire `total_count`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:25`.
    pub total_count: Option<String>,
    /// On the wire `total_page_count`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:26`.
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

/// The platform's type `JointAccountMemberDto`.
///
/// Source: `spec/fund/jointaccount.member.batchquery.yaml:29`.
#[non_exhaustive]
pub struct JointAccountMemberDto {
    /// On the wire `account_quota`, a record of the kind `JointAccountQuotaDto`. Source:
    /// `spec/fund/jointaccount.member.batchquery.yaml:31`.
    pub account_quota: Option<super::types::JointAccountQuotaDto>,
    /// On the wire `member_ext_info`, a record of the kind `MemberExtInfo`. Source:
    /// `spec/fund/jointaccount.member.batchquery.yaml:32`.
    pub member_ext_info: Option<MemberExtInfo>,
    /// On the wire `name`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:33`.
    pub name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:34`.
    pub open_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:35`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:36`.
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

/// The platform's type `MemberExtInfo`.
///
/// Source: `spec/fund/jointaccount.member.batchquery.yaml:38`.
#[non_exhaustive]
pub struct MemberExtInfo {
    /// On the wire `employee_id`, a text. Source: `spec/fund/jointaccount.member.batchquery.yaml:40`.
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

/// The error codes of `alipay.fund.jointaccount.member.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberBatchqueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.batchquery.yaml:43`.
    ProductNotSign,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.member.batchquery.yaml:44`.
    IllegalArgument,
    /// On the wire `IDENTITY_CHECK_ERROR`. Source: `spec/fund/jointaccount.member.batchquery.yaml:45`.
    IdentityCheckError,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.member.batchquery.yaml:46`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.member.batchquery.yaml:47`.
    AgreementNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.member.batchquery.yaml:48`.
    SystemError,
    /// On the wire `USER_NOT_MATCH`. Source: `spec/fund/jointaccount.member.batchquery.yaml:49`.
    UserNotMatch,
    /// On the wire `CONFIG_ERROR`. Source: `spec/fund/jointaccount.member.batchquery.yaml:50`.
    ConfigError,
    /// On the wire `LAST_USER_ID_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.batchquery.yaml:51`.
    LastUserIdParamError,
    /// On the wire `PAGE_SIZE_PARAM_ERROR`. Source: `spec/fund/jointaccount.member.batchquery.yaml:52`.
    PageSizeParamError,
    /// On the wire `OPEN_ID_NOT_EXIST`. Source: `spec/fund/jointaccount.member.batchquery.yaml:53`.
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
