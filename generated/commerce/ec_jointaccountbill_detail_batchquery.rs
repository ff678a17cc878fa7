//! `alipay.commerce.ec.jointaccountbill.detail.batchquery` · 企业账单批量分页查询
//!
//! List the bills of an enterprise by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
//! `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.

use crate::{record, schema};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchquery",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 27)
        },
    ],
    rules: &[],
};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchqueryResponse",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("biz_scene", 35),
        schema::FieldDef::text("enterprise_id", 36),
        schema::FieldDef::new("has_next_page", schema::Kind::Boolean, 41),
        schema::FieldDef::text("page_num", 42),
        schema::FieldDef::text("page_size", 43),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetail",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("amount", 49),
        schema::FieldDef::text("bill_no", 50),
        schema::FieldDef::text("biz_date", 55),
        schema::FieldDef::text("biz_no", 56),
        schema::FieldDef::text("biz_out_no", 57),
        schema::FieldDef::text("enterprise_id", 58),
        schema::FieldDef::text("in_out", 59),
        schema::FieldDef::text("open_id", 66),
        schema::FieldDef::text("title", 70),
        schema::FieldDef::text("user_id", 71),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.jointaccountbill.detail.batchquery` (企业账单批量分页查询).
///
/// List the bills of an enterprise by page.
///
/// ```
/// use alipay::commerce::EcJointaccountbillDetailBatchquery;
///
/// let request = EcJointaccountbillDetailBatchquery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
/// `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.
/// Returns [`EcJointaccountbillDetailBatchqueryResponse`], or an error with a [`EcJointaccountbillDetailBatchqueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.jointaccountbill.detail.batchquery")]
#[doc(alias = "/v3/alipay/commerce/ec/jointaccountbill/detail/batchquery")]
#[doc(alias = "企业账单批量分页查询")]
#[doc(alias = "账单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchquery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Defaults to `ISV_DEFAULT`. Example: `ISV_DEFAULT`.
    pub biz_scene: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 员工支付宝UID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Alipay open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Employee id.
    ///
    /// 员工id. Example: `2288029541813166`.
    pub employee_id: Option<String>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<String>,
    /// Rows per page.
    ///
    /// Example: `20`.
    pub page_size: Option<String>,
    /// Start of the period, as yyyy-MM-dd HH:mm:ss.
    ///
    /// 起始日期. Example: `yyyy-MM-dd HH:mm:ss`.
    pub start_date: Option<String>,
    /// End of the period, as yyyy-MM-dd HH:mm:ss.
    ///
    /// 截止日期. Example: `yyyy-MM-dd HH:mm:ss`.
    pub end_date: Option<String>,
}

impl EcJointaccountbillDetailBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            biz_scene: None,
            user_id: None,
            open_id: None,
            employee_id: None,
            page_num: None,
            page_size: None,
            start_date: None,
            end_date: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
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

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
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

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.biz_scene),
            2 => Some(&self.user_id),
            3 => Some(&self.open_id),
            4 => Some(&self.employee_id),
            5 => Some(&self.page_num),
            6 => Some(&self.page_size),
            7 => Some(&self.start_date),
            8 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.user_id),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.employee_id),
            5 => Some(&mut self.page_num),
            6 => Some(&mut self.page_size),
            7 => Some(&mut self.start_date),
            8 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Default for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcJointaccountbillDetailBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcJointaccountbillDetailBatchquery {}

impl record::Request for EcJointaccountbillDetailBatchquery {
    type Response = EcJointaccountbillDetailBatchqueryResponse;
    type ErrorCode = EcJointaccountbillDetailBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.jointaccountbill.detail.batchquery",
        title: "企业账单批量分页查询",
        file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/jointaccountbill/detail/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY,
        response: &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.ec.jointaccountbill.detail.batchquery` (企业账单批量分页查询).
#[non_exhaustive]
pub struct EcJointaccountbillDetailBatchqueryResponse {
    /// Bills found.
    pub bill_list: Vec<JointAccountBillDetail>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ISV_DEFAULT`.
    pub biz_scene: Option<String>,
    /// Enterprise id, as in the request.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Whether there is a next page.
    ///
    /// 是否有下一页. Example: `true`.
    pub has_next_page: Option<bool>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Records on this page.
    ///
    /// Example: `20`.
    pub page_size: Option<String>,
}

impl record::Record for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.has_next_page),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.has_next_page),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bill_list: Vec::new(),
            biz_scene: None,
            enterprise_id: None,
            has_next_page: None,
            page_num: None,
            page_size: None,
        }
    }
}

impl Clone for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcJointaccountbillDetailBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A bill of an enterprise's joint account.
#[non_exhaustive]
pub struct JointAccountBillDetail {
    /// Amount spent, in yuan.
    ///
    /// 消费金额; an amount of money as a decimal number. Example: `100.00`.
    pub amount: Option<record::Amount>,
    /// Business number of the bill.
    ///
    /// 账单业务号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Time of the transaction.
    ///
    /// 业务时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-05-01 00:00:00`.
    pub biz_date: Option<record::DateTime>,
    /// Order number.
    ///
    /// 订单号. Example: `2020102604200204001063507418`.
    pub biz_no: Option<String>,
    /// External number.
    ///
    /// 外部单号. Example: `407578148517691`.
    pub biz_out_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Whether the bill is a refund or a payment.
    ///
    /// Example: `1`.
    pub in_out: Option<record::Choice<JointAccountBillDetailInOut>>,
    /// Alipay open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Title of the bill.
    ///
    /// 账单标题. Example: `消费账单`.
    pub title: Option<String>,
    /// Alipay user id of the user.
    ///
    /// 用户支付宝uid. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountBillDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_BILL_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.bill_no),
            2 => Some(&self.biz_date),
            3 => Some(&self.biz_no),
            4 => Some(&self.biz_out_no),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.in_out),
            7 => Some(&self.open_id),
            8 => Some(&self.title),
            9 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.bill_no),
            2 => Some(&mut self.biz_date),
            3 => Some(&mut self.biz_no),
            4 => Some(&mut self.biz_out_no),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.in_out),
            7 => Some(&mut self.open_id),
            8 => Some(&mut self.title),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountBillDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            bill_no: None,
            biz_date: None,
            biz_no: None,
            biz_out_no: None,
            enterprise_id: None,
            in_out: None,
            open_id: None,
            title: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountBillDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountBillDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountBillDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JointAccountBillDetailInOut`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointAccountBillDetailInOut {
    /// `1`: Refund (退款).
    V1,
    /// `2`: Payment (支付).
    V2,
}

impl record::Enumeration for JointAccountBillDetailInOut {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for JointAccountBillDetailInOut {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.ec.jointaccountbill.detail.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcJointaccountbillDetailBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `EMPLOYEE_INFO_ERROR`.
    EmployeeInfoError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcJointaccountbillDetailBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("EMPLOYEE_INFO_ERROR", Self::EmployeeInfoError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcJointaccountbillDetailBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
