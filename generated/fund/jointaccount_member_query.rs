//! `alipay.fund.jointaccount.member.query` · 企业查询员工列表
//!
//! Query the employees of a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
//! `spec/fund/jointaccount.member.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQuery",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 27)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQueryResponse",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 34),
        schema::FieldDef::text("biz_scene", 35),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_RESP_DTO),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("page_num", 37),
        schema::FieldDef::text("page_size", 38),
        schema::FieldDef::text("product_code", 39),
        schema::FieldDef::text("total_page_count", 40),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberRespDto",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::text("logon_id", 47),
        schema::FieldDef::text("name", 48),
        schema::FieldDef::text("status", 49),
        schema::FieldDef::text("user_id", 57),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
///
/// Query the employees of a company.
///
/// ```
/// use alipay::fund::JointaccountMemberQuery;
///
/// let request = JointaccountMemberQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
/// `spec/fund/jointaccount.member.query.yaml`.
/// Returns [`JointaccountMemberQueryResponse`], or an error with a [`JointaccountMemberQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/member/query")]
#[doc(alias = "企业查询员工列表")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberQuery {
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account id.
    ///
    /// 账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Page number; empty or 0 means the first, too high a number returns the last.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Bills per page; more than 20 is treated as 20\.
    ///
    /// Defaults to `20`. Example: `1`.
    pub page_size: Option<String>,
    /// Employee's id.
    ///
    /// 员工id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Employee's open id.
    ///
    /// 员工的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20889009767462151111111`.
    pub agreement_no: Option<String>,
}

impl JointaccountMemberQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            page_num: None,
            page_size: None,
            user_id: None,
            open_id: None,
            agreement_no: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
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

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for JointaccountMemberQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.user_id),
            6 => Some(&self.open_id),
            7 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountMemberQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountMemberQuery {}

impl record::Request for JointaccountMemberQuery {
    type Response = JointaccountMemberQueryResponse;
    type ErrorCode = JointaccountMemberQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.query",
        title: "企业查询员工列表",
        file: "spec/fund/jointaccount.member.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/member/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_MEMBER_QUERY,
        response: &JOINTACCOUNT_MEMBER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
#[non_exhaustive]
pub struct JointaccountMemberQueryResponse {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Members.
    ///
    /// 成员列表.
    pub member_list: Vec<JointAccountMemberRespDto>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<String>,
    /// Records per page.
    ///
    /// 页面记录数. Example: `10`.
    pub page_size: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `10`.
    pub total_page_count: Option<String>,
}

impl record::Record for JointaccountMemberQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.biz_scene),
            2 => Some(&self.member_list),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.product_code),
            6 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.member_list),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.product_code),
            6 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for JointaccountMemberQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            biz_scene: None,
            member_list: Vec::new(),
            page_num: None,
            page_size: None,
            product_code: None,
            total_page_count: None,
        }
    }
}

impl Clone for JointaccountMemberQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An employee of a company.
#[non_exhaustive]
pub struct JointAccountMemberRespDto {
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// Member's Alipay login name.
    ///
    /// 成员支付宝登录号. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `成员名称`.
    pub name: Option<String>,
    /// State of the employee.
    ///
    /// 员工当前状态; other values may be added.
    pub status: Option<record::Choice<JointAccountMemberRespDtoStatus>>,
    /// Employee's Alipay user id.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountMemberRespDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_MEMBER_RESP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_quota),
            1 => Some(&self.logon_id),
            2 => Some(&self.name),
            3 => Some(&self.status),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_quota),
            1 => Some(&mut self.logon_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.status),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountMemberRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_quota: Vec::new(),
            logon_id: None,
            name: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountMemberRespDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountMemberRespDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountMemberRespDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JointAccountMemberRespDtoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointAccountMemberRespDtoStatus {
    /// `PROCESSING`: Being invited.
    Processing,
    /// `NORMAL`: Normal.
    Normal,
}

impl record::Enumeration for JointAccountMemberRespDtoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("NORMAL", Self::Normal),
    ];
}

impl std::fmt::Debug for JointAccountMemberRespDtoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountMemberQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
