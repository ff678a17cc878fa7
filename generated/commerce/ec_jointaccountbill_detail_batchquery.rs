//! `alipay.commerce.ec.jointaccountbill.detail.batchquery` · 企业账单批量分页查询
//!
//! List the bills of an enterprise by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/ec/jointaccountbill/detail/batchquery`. Described in
//! `spec/commerce/ec.jointaccountbill.detail.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `JointAccountBillDetailInOut`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointAccountBillDetailInOut {
    /// `1`: Refund (退款).
    V1,
    /// `2`: Payment (支付).
    V2,
}

record::enumeration!(JointAccountBillDetailInOut, "1" V1, "2" V2);

/// The error codes of `alipay.commerce.ec.jointaccountbill.detail.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EcJointaccountbillDetailBatchqueryErrorCode, "SYSTEM_ERROR" SystemError,
    "PERMISSION_DENIED" PermissionDenied, "INVALID_PARAMETER" InvalidParameter,
    "EMPLOYEE_INFO_ERROR" EmployeeInfoError
);

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

record::record!(
    EcJointaccountbillDetailBatchquery, EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY, 0
    enterprise_id None, 1 biz_scene None, 2 user_id None, 3 open_id None, 4 employee_id
    None, 5 page_num None, 6 page_size None, 7 start_date None, 8 end_date None
);

record::record!(
    EcJointaccountbillDetailBatchqueryResponse,
    EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE, 0 bill_list Vec::new(), 1 biz_scene
    None, 2 enterprise_id None, 3 has_next_page None, 4 page_num None, 5 page_size None
);

record::record!(
    JointAccountBillDetail, JOINT_ACCOUNT_BILL_DETAIL, 0 amount None, 1 bill_no None, 2
    biz_date None, 3 biz_no None, 4 biz_out_no None, 5 enterprise_id None, 6 in_out None,
    7 open_id None, 8 title None, 9 user_id None
);

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchquery",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 19, 20, 21, 22, 27],
};

static EC_JOINTACCOUNTBILL_DETAIL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcJointaccountbillDetailBatchqueryResponse",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain("has_next_page", schema::Kind::Boolean),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
    ],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetail",
    file: "spec/commerce/ec.jointaccountbill.detail.batchquery.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("bill_no"),
        schema::Row::Text("biz_date"),
        schema::Row::Text("biz_no"),
        schema::Row::Text("biz_out_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("in_out"),
        schema::Row::Text("open_id"),
        schema::Row::Text("title"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
