//! `alipay.commerce.ec.consume.detail.query` · 企业码账单详情查询
//!
//! Query an enterprise code bill in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
//! in `spec/commerce/ec.consume.detail.query.yaml`.

use crate::{record, schema};

static EC_CONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQuery",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 12),
        schema::FieldDef::text("agreement_no", 18),
        schema::FieldDef::text("enterprise_id", 24),
        schema::FieldDef::text("pay_no", 25),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("ant_shop_id", 31)
        },
    ],
    rules: &[],
};

static EC_CONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQueryResponse",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "consume_info",
            schema::Kind::Record(&EC_CONSUME_INFO),
            38,
        ),
        schema::FieldDef::new(
            "related_order_info",
            schema::Kind::Record(&EC_ORDER_INFO),
            39,
        ),
        schema::FieldDef::new(
            "related_refund_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_CONSUME_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::new(
            "related_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            41,
        ),
    ],
    rules: &[],
};

static EC_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 47),
        schema::FieldDef::text("agreement_peer_payer_id", 48),
        schema::FieldDef::text("benefit_amount", 52),
        schema::FieldDef::text("biz_out_no", 53),
        schema::FieldDef::text("category_name", 54),
        schema::FieldDef::text("consume_amount", 55),
        schema::FieldDef::text("consume_biz_type", 56),
        schema::FieldDef::text("consume_category", 63),
        schema::FieldDef::text("consume_fee_with_discount", 77),
        schema::FieldDef::text("consume_memo", 81),
        schema::FieldDef::text("consume_title", 82),
        schema::FieldDef::text("consume_type", 83),
        schema::FieldDef::text("employee_id", 91),
        schema::FieldDef::text("enterprise_id", 92),
        schema::FieldDef::text("expense_rule_group_id", 93),
        schema::FieldDef::text("expense_scene_code", 94),
        schema::FieldDef::text("expense_type", 95),
        schema::FieldDef::text("expense_type_sub_category", 96),
        schema::FieldDef::text("ext_infos", 97),
        schema::FieldDef::text("fund_biz_type", 101),
        schema::FieldDef::text("gmt_biz_create", 110),
        schema::FieldDef::text("gmt_receive_pay", 111),
        schema::FieldDef::text("invoice_open_mode", 112),
        schema::FieldDef::text("merchant_id", 119),
        schema::FieldDef::text("merchant_name", 120),
        schema::FieldDef::text("open_id", 121),
        schema::FieldDef::text("opposite_full_name", 122),
        schema::FieldDef::text("order_complete_label", 123),
        schema::FieldDef::text("order_complete_time", 130),
        schema::FieldDef::text("pay_no", 131),
        schema::FieldDef::text("payer_card_no", 132),
        schema::FieldDef::text("payer_logon_id", 133),
        schema::FieldDef::text("payer_name", 134),
        schema::FieldDef::text("peer_pay_amount", 135),
        schema::FieldDef::text("peer_payer_card_name", 136),
        schema::FieldDef::text("peer_payer_card_no", 137),
        schema::FieldDef::text("peer_refund_amount", 138),
        schema::FieldDef::text("peer_refund_status", 139),
        schema::FieldDef::text("refund_amount", 147),
        schema::FieldDef::text("refund_status", 151),
        schema::FieldDef::text("related_pay_no", 158),
        schema::FieldDef::text("scene_code", 159),
        schema::FieldDef::text("seller_id", 167),
        schema::FieldDef::text("shop_id", 168),
        schema::FieldDef::text("store_id", 169),
        schema::FieldDef::text("summary_apply_id", 170),
        schema::FieldDef::text("user_id", 171),
    ],
    rules: &[],
};

static EC_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_info",
            schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
            176,
        ),
        schema::FieldDef::new(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            177,
        ),
    ],
    rules: &[],
};

static EC_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcVoucherInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 182),
        schema::FieldDef::text("employee_id", 183),
        schema::FieldDef::text("enterprise_id", 188),
        schema::FieldDef::new(
            "invoice_compliance_check_result",
            schema::Kind::Record(&INVOICE_COMPLIANCE_CHECK_RESULT),
            189,
        ),
        schema::FieldDef::text("open_id", 194),
        schema::FieldDef::text("user_id", 198),
        schema::FieldDef::text("voucher_content", 203),
        schema::FieldDef::text("voucher_date", 208),
        schema::FieldDef::text("voucher_id", 209),
        schema::FieldDef::text("voucher_source", 214),
        schema::FieldDef::text("voucher_type", 219),
    ],
    rules: &[],
};

static INVOICE_COMPLIANCE_CHECK_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceComplianceCheckResult",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[schema::FieldDef::text("match_result_type", 224)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// Query an enterprise code bill in detail.
///
/// ```
/// use alipay::commerce::EcConsumeDetailQuery;
///
/// let request = EcConsumeDetailQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
/// in `spec/commerce/ec.consume.detail.query.yaml`.
/// Returns [`EcConsumeDetailQueryResponse`], or an error with a [`EcConsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.consume.detail.query")]
#[doc(alias = "/v3/alipay/commerce/ec/consume/detail/query")]
#[doc(alias = "企业码账单详情查询")]
#[doc(alias = "账单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcConsumeDetailQuery {
    /// Joint account id; being deprecated, use `enterprise_id`.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Signed authorization agreement; being deprecated, use `enterprise_id`.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Alipay bill number.
    ///
    /// 支付宝账单号. Example: `2020123100152601930000003650`.
    pub pay_no: Option<String>,
    /// Extra data to return, such as `Refund`.
    ///
    /// 查询选项. Example: `Refund`.
    pub query_options: Vec<String>,
    /// Ant store id; only together with the enterprise id and trade number.
    ///
    /// 蚂蚁门店ID; on the gateway only.
    pub ant_shop_id: Option<String>,
}

#[allow(deprecated)]
impl EcConsumeDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            pay_no: None,
            query_options: Vec::new(),
            ant_shop_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ant_shop_id`](Self::ant_shop_id).
    #[inline]
    pub fn ant_shop_id(mut self, ant_shop_id: impl Into<String>) -> Self {
        self.ant_shop_id = Some(ant_shop_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for EcConsumeDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.pay_no),
            4 => Some(&self.query_options),
            5 => Some(&self.ant_shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.pay_no),
            4 => Some(&mut self.query_options),
            5 => Some(&mut self.ant_shop_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcConsumeDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcConsumeDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcConsumeDetailQuery {}

impl record::Request for EcConsumeDetailQuery {
    type Response = EcConsumeDetailQueryResponse;
    type ErrorCode = EcConsumeDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.consume.detail.query",
        title: "企业码账单详情查询",
        file: "spec/commerce/ec.consume.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/consume/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_CONSUME_DETAIL_QUERY,
        response: &EC_CONSUME_DETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CONSUME_NOT_EXIST",
                summary: "The bill does not exist.",
                fix: "Check the bill number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 234,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
#[non_exhaustive]
pub struct EcConsumeDetailQueryResponse {
    /// The bill.
    ///
    /// 账单信息.
    pub consume_info: Option<EcConsumeInfo>,
    /// Details of the related order.
    ///
    /// 关联订单详情.
    pub related_order_info: Option<EcOrderInfo>,
    /// Related bills.
    ///
    /// 关联账单列表.
    pub related_refund_list: Vec<EcConsumeInfo>,
    /// Related documents.
    ///
    /// 关联凭证详情列表.
    pub related_voucher_list: Vec<EcVoucherInfo>,
}

impl record::Record for EcConsumeDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consume_info),
            1 => Some(&self.related_order_info),
            2 => Some(&self.related_refund_list),
            3 => Some(&self.related_voucher_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consume_info),
            1 => Some(&mut self.related_order_info),
            2 => Some(&mut self.related_refund_list),
            3 => Some(&mut self.related_voucher_list),
            _ => None,
        }
    }
}

impl Default for EcConsumeDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            consume_info: None,
            related_order_info: None,
            related_refund_list: Vec::new(),
            related_voucher_list: Vec::new(),
        }
    }
}

impl Clone for EcConsumeDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A bill of an enterprise code account.
#[non_exhaustive]
pub struct EcConsumeInfo {
    /// Joint account id.
    ///
    /// 共同账户ID.
    pub account_id: Option<String>,
    /// Alipay account that pays under the agreement.
    ///
    /// 协议出资支付宝账号.
    pub agreement_peer_payer_id: Option<String>,
    /// Discount of the employee, in yuan.
    ///
    /// 员工优惠金额; an amount of money as a decimal number.
    pub benefit_amount: Option<record::Amount>,
    /// External serial number of the trade.
    ///
    /// 外部交易流水号.
    pub biz_out_no: Option<String>,
    /// Name of the bill category, such as catering.
    ///
    /// 账单分类名称.
    pub category_name: Option<String>,
    /// Bill amount in yuan, without marketing assets.
    ///
    /// 账单金额; an amount of money as a decimal number.
    pub consume_amount: Option<record::Amount>,
    /// Whether the bill is a business payment or receipt.
    ///
    /// 账单业务类型.
    pub consume_biz_type: Option<record::Choice<EcConsumeInfoConsumeBizType>>,
    /// Employee's bookkeeping category.
    ///
    /// 员工消费记账分类.
    pub consume_category: Option<record::Choice<EcConsumeInfoConsumeCategory>>,
    /// Original order price in yuan, with marketing assets.
    ///
    /// 订单原价; an amount of money as a decimal number.
    pub consume_fee_with_discount: Option<record::Amount>,
    /// Employee's bookkeeping note.
    ///
    /// 员工消费记账备注.
    pub consume_memo: Option<String>,
    /// Note on the goods given by the merchant, shown in the bill.
    pub consume_title: Option<String>,
    /// Kind of bill.
    ///
    /// 账单类型.
    pub consume_type: Option<record::Choice<EcConsumeInfoConsumeType>>,
    /// Employee's account id.
    ///
    /// 员工账号ID.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID.
    pub enterprise_id: Option<String>,
    /// Id of the expense rule used.
    pub expense_rule_group_id: Option<String>,
    /// Expense scene.
    ///
    /// 费用场景.
    pub expense_scene_code: Option<String>,
    /// Expense type.
    ///
    /// 费用类型.
    pub expense_type: Option<String>,
    /// Subcategory of the expense type.
    ///
    /// 费用类型子类目.
    pub expense_type_sub_category: Option<String>,
    /// Extended bill data, a JSON map of several kinds of information.
    ///
    /// 账单扩展信息.
    pub ext_infos: Option<String>,
    /// Who funds the bill.
    ///
    /// 出资模式.
    pub fund_biz_type: Option<record::Choice<EcConsumeInfoFundBizType>>,
    /// When the bill was created.
    ///
    /// 账单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_biz_create: Option<record::DateTime>,
    /// When the bill was paid.
    ///
    /// 账单支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_receive_pay: Option<record::DateTime>,
    /// Mode of invoicing.
    ///
    /// 开票模式; other values may be added.
    pub invoice_open_mode: Option<record::Choice<EcConsumeInfoInvoiceOpenMode>>,
    /// Merchant id.
    ///
    /// 商户ID.
    pub merchant_id: Option<String>,
    /// Merchant name.
    ///
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// Alipay open id of the employee.
    pub open_id: Option<String>,
    /// Full name of the payee; masked for individuals.
    ///
    /// 收款方全称.
    pub opposite_full_name: Option<String>,
    /// Whether the order is completed.
    ///
    /// 订单完结标识.
    pub order_complete_label: Option<record::Choice<EcConsumeInfoOrderCompleteLabel>>,
    /// When the order was completed, such as `2022-01-01 01:01:02`.
    pub order_complete_time: Option<String>,
    /// Serial number of the trade.
    ///
    /// 交易流水号.
    pub pay_no: Option<String>,
    /// Card number of the payer.
    ///
    /// 付款方卡号.
    pub payer_card_no: Option<String>,
    /// Login of the payer.
    ///
    /// 付款方登录账号.
    pub payer_logon_id: Option<String>,
    /// Name of the payer.
    ///
    /// 付款方名称.
    pub payer_name: Option<String>,
    /// Amount the enterprise paid, in yuan.
    ///
    /// 企业代付金额; an amount of money as a decimal number.
    pub peer_pay_amount: Option<record::Amount>,
    /// Name of the party that really pays.
    ///
    /// 实际出资人名称.
    pub peer_payer_card_name: Option<String>,
    /// Alipay account that really pays.
    ///
    /// 实际出资支付宝账号.
    pub peer_payer_card_no: Option<String>,
    /// Refund of the enterprise's part, in yuan; 0 on refund bills.
    ///
    /// An amount of money as a decimal number.
    pub peer_refund_amount: Option<record::Amount>,
    /// Refund state of a business payment; stays initial on refund bills.
    ///
    /// Defaults to `INIT`.
    pub peer_refund_status: Option<record::Choice<EcConsumeInfoPeerRefundStatus>>,
    /// Amount refunded of a purchase, in yuan; 0 on refund bills.
    ///
    /// 消费账单退款金额; an amount of money as a decimal number.
    pub refund_amount: Option<record::Amount>,
    /// Refund state of a purchase; stays initial on refund bills.
    pub refund_status: Option<record::Choice<EcConsumeInfoRefundStatus>>,
    /// Serial number of the refunded purchase; on refund bills only.
    pub related_pay_no: Option<String>,
    /// Scene of the bill.
    ///
    /// 账单场景.
    pub scene_code: Option<record::Choice<EcConsumeInfoSceneCode>>,
    /// Seller id.
    ///
    /// 卖家ID.
    pub seller_id: Option<String>,
    /// Store id.
    ///
    /// 门店ID.
    pub shop_id: Option<String>,
    /// External store id.
    ///
    /// 外部门店ID.
    pub store_id: Option<String>,
    /// Id of the summary batch.
    ///
    /// 汇总批次ID.
    pub summary_apply_id: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 员工支付宝UID.
    pub user_id: Option<String>,
}

impl record::Record for EcConsumeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_peer_payer_id),
            2 => Some(&self.benefit_amount),
            3 => Some(&self.biz_out_no),
            4 => Some(&self.category_name),
            5 => Some(&self.consume_amount),
            6 => Some(&self.consume_biz_type),
            7 => Some(&self.consume_category),
            8 => Some(&self.consume_fee_with_discount),
            9 => Some(&self.consume_memo),
            10 => Some(&self.consume_title),
            11 => Some(&self.consume_type),
            12 => Some(&self.employee_id),
            13 => Some(&self.enterprise_id),
            14 => Some(&self.expense_rule_group_id),
            15 => Some(&self.expense_scene_code),
            16 => Some(&self.expense_type),
            17 => Some(&self.expense_type_sub_category),
            18 => Some(&self.ext_infos),
            19 => Some(&self.fund_biz_type),
            20 => Some(&self.gmt_biz_create),
            21 => Some(&self.gmt_receive_pay),
            22 => Some(&self.invoice_open_mode),
            23 => Some(&self.merchant_id),
            24 => Some(&self.merchant_name),
            25 => Some(&self.open_id),
            26 => Some(&self.opposite_full_name),
            27 => Some(&self.order_complete_label),
            28 => Some(&self.order_complete_time),
            29 => Some(&self.pay_no),
            30 => Some(&self.payer_card_no),
            31 => Some(&self.payer_logon_id),
            32 => Some(&self.payer_name),
            33 => Some(&self.peer_pay_amount),
            34 => Some(&self.peer_payer_card_name),
            35 => Some(&self.peer_payer_card_no),
            36 => Some(&self.peer_refund_amount),
            37 => Some(&self.peer_refund_status),
            38 => Some(&self.refund_amount),
            39 => Some(&self.refund_status),
            40 => Some(&self.related_pay_no),
            41 => Some(&self.scene_code),
            42 => Some(&self.seller_id),
            43 => Some(&self.shop_id),
            44 => Some(&self.store_id),
            45 => Some(&self.summary_apply_id),
            46 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_peer_payer_id),
            2 => Some(&mut self.benefit_amount),
            3 => Some(&mut self.biz_out_no),
            4 => Some(&mut self.category_name),
            5 => Some(&mut self.consume_amount),
            6 => Some(&mut self.consume_biz_type),
            7 => Some(&mut self.consume_category),
            8 => Some(&mut self.consume_fee_with_discount),
            9 => Some(&mut self.consume_memo),
            10 => Some(&mut self.consume_title),
            11 => Some(&mut self.consume_type),
            12 => Some(&mut self.employee_id),
            13 => Some(&mut self.enterprise_id),
            14 => Some(&mut self.expense_rule_group_id),
            15 => Some(&mut self.expense_scene_code),
            16 => Some(&mut self.expense_type),
            17 => Some(&mut self.expense_type_sub_category),
            18 => Some(&mut self.ext_infos),
            19 => Some(&mut self.fund_biz_type),
            20 => Some(&mut self.gmt_biz_create),
            21 => Some(&mut self.gmt_receive_pay),
            22 => Some(&mut self.invoice_open_mode),
            23 => Some(&mut self.merchant_id),
            24 => Some(&mut self.merchant_name),
            25 => Some(&mut self.open_id),
            26 => Some(&mut self.opposite_full_name),
            27 => Some(&mut self.order_complete_label),
            28 => Some(&mut self.order_complete_time),
            29 => Some(&mut self.pay_no),
            30 => Some(&mut self.payer_card_no),
            31 => Some(&mut self.payer_logon_id),
            32 => Some(&mut self.payer_name),
            33 => Some(&mut self.peer_pay_amount),
            34 => Some(&mut self.peer_payer_card_name),
            35 => Some(&mut self.peer_payer_card_no),
            36 => Some(&mut self.peer_refund_amount),
            37 => Some(&mut self.peer_refund_status),
            38 => Some(&mut self.refund_amount),
            39 => Some(&mut self.refund_status),
            40 => Some(&mut self.related_pay_no),
            41 => Some(&mut self.scene_code),
            42 => Some(&mut self.seller_id),
            43 => Some(&mut self.shop_id),
            44 => Some(&mut self.store_id),
            45 => Some(&mut self.summary_apply_id),
            46 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for EcConsumeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            agreement_peer_payer_id: None,
            benefit_amount: None,
            biz_out_no: None,
            category_name: None,
            consume_amount: None,
            consume_biz_type: None,
            consume_category: None,
            consume_fee_with_discount: None,
            consume_memo: None,
            consume_title: None,
            consume_type: None,
            employee_id: None,
            enterprise_id: None,
            expense_rule_group_id: None,
            expense_scene_code: None,
            expense_type: None,
            expense_type_sub_category: None,
            ext_infos: None,
            fund_biz_type: None,
            gmt_biz_create: None,
            gmt_receive_pay: None,
            invoice_open_mode: None,
            merchant_id: None,
            merchant_name: None,
            open_id: None,
            opposite_full_name: None,
            order_complete_label: None,
            order_complete_time: None,
            pay_no: None,
            payer_card_no: None,
            payer_logon_id: None,
            payer_name: None,
            peer_pay_amount: None,
            peer_payer_card_name: None,
            peer_payer_card_no: None,
            peer_refund_amount: None,
            peer_refund_status: None,
            refund_amount: None,
            refund_status: None,
            related_pay_no: None,
            scene_code: None,
            seller_id: None,
            shop_id: None,
            store_id: None,
            summary_apply_id: None,
            user_id: None,
        }
    }
}

impl Clone for EcConsumeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An order related to a bill.
#[non_exhaustive]
pub struct EcOrderInfo {
    /// Details of the parent order.
    ///
    /// 父订单详情.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// Details of the suborders.
    ///
    /// 子订单详情列表.
    pub sub_order_list: Vec<super::super::types::EcOrderItem>,
}

impl record::Record for EcOrderInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ORDER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_info),
            1 => Some(&self.sub_order_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_info),
            1 => Some(&mut self.sub_order_list),
            _ => None,
        }
    }
}

impl Default for EcOrderInfo {
    #[inline]
    fn default() -> Self {
        Self {
            order_info: None,
            sub_order_list: Vec::new(),
        }
    }
}

impl Clone for EcOrderInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcOrderInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcOrderInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A document related to a bill.
#[non_exhaustive]
pub struct EcVoucherInfo {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employee id; void on summary invoices.
    ///
    /// 员工ID. Example: `228800000000001000843`.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Result of matching invoice and bill; replaced by the compliance document in `voucher_content`.
    ///
    /// 发票账单合规匹配结果.
    #[deprecated(note = "Use `voucher_content` of the compliance document.")]
    pub invoice_compliance_check_result: Option<InvoiceComplianceCheckResult>,
    /// Alipay open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 员工支付宝UID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Content of the document.
    ///
    /// 凭证内容. Example: `{\"key\":\"value\"}`.
    pub voucher_content: Option<String>,
    /// When the document was created.
    ///
    /// 凭证创建时间.
    pub voucher_date: Option<String>,
    /// Document id; used for idempotency.
    ///
    /// 凭证ID. Example: `2022060600152611070001623913`.
    pub voucher_id: Option<String>,
    /// Where the document came from, such as `OCR`.
    ///
    /// 凭证来源. Example: `OCR`.
    pub voucher_source: Option<String>,
    /// Kind of document, such as `Invoice`.
    ///
    /// 凭证类型. Example: `Invoice`.
    pub voucher_type: Option<String>,
}

#[allow(deprecated)]
impl record::Record for EcVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.employee_id),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.invoice_compliance_check_result),
            4 => Some(&self.open_id),
            5 => Some(&self.user_id),
            6 => Some(&self.voucher_content),
            7 => Some(&self.voucher_date),
            8 => Some(&self.voucher_id),
            9 => Some(&self.voucher_source),
            10 => Some(&self.voucher_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.employee_id),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.invoice_compliance_check_result),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.voucher_content),
            7 => Some(&mut self.voucher_date),
            8 => Some(&mut self.voucher_id),
            9 => Some(&mut self.voucher_source),
            10 => Some(&mut self.voucher_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            employee_id: None,
            enterprise_id: None,
            invoice_compliance_check_result: None,
            open_id: None,
            user_id: None,
            voucher_content: None,
            voucher_date: None,
            voucher_id: None,
            voucher_source: None,
            voucher_type: None,
        }
    }
}

impl Clone for EcVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Result of the compliance check of invoice and bill; deprecated.
#[non_exhaustive]
pub struct InvoiceComplianceCheckResult {
    /// How the invoice matches the bill.
    pub match_result_type: Option<
        record::Choice<InvoiceComplianceCheckResultMatchResultType>,
    >,
}

impl record::Record for InvoiceComplianceCheckResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_COMPLIANCE_CHECK_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.match_result_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.match_result_type),
            _ => None,
        }
    }
}

impl Default for InvoiceComplianceCheckResult {
    #[inline]
    fn default() -> Self {
        Self { match_result_type: None }
    }
}

impl Clone for InvoiceComplianceCheckResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceComplianceCheckResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceComplianceCheckResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EcConsumeInfoConsumeBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeBizType {
    /// `EC_PAY`: Business payment.
    EcPay,
    /// `EC_CLLCT`: Business receipt.
    EcCllct,
}

impl record::Enumeration for EcConsumeInfoConsumeBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EC_PAY", Self::EcPay),
        ("EC_CLLCT", Self::EcCllct),
    ];
}

impl std::fmt::Debug for EcConsumeInfoConsumeBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoConsumeCategory`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeCategory {
    /// `cater`: Catering.
    Cater,
    /// `purchase`: Purchasing.
    Purchase,
    /// `trip`: Travel.
    Trip,
    /// `train`: Training.
    Train,
    /// `entertainment`: Entertainment.
    Entertainment,
    /// `hotel`: Hotel.
    Hotel,
    /// `pay`: Bill payment.
    Pay,
    /// `rent`: Rent.
    Rent,
    /// `other`: Other.
    Other,
}

impl record::Enumeration for EcConsumeInfoConsumeCategory {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cater", Self::Cater),
        ("purchase", Self::Purchase),
        ("trip", Self::Trip),
        ("train", Self::Train),
        ("entertainment", Self::Entertainment),
        ("hotel", Self::Hotel),
        ("pay", Self::Pay),
        ("rent", Self::Rent),
        ("other", Self::Other),
    ];
}

impl std::fmt::Debug for EcConsumeInfoConsumeCategory {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoConsumeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeType {
    /// `CONSUME`: Purchase.
    Consume,
    /// `REFUND`: Refund.
    Refund,
    /// `TRANSFER`: Transfer.
    Transfer,
}

impl record::Enumeration for EcConsumeInfoConsumeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSUME", Self::Consume),
        ("REFUND", Self::Refund),
        ("TRANSFER", Self::Transfer),
    ];
}

impl std::fmt::Debug for EcConsumeInfoConsumeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoFundBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoFundBizType {
    /// `PERSONAL`: The person.
    Personal,
    /// `ENTERPRISE`: The enterprise.
    Enterprise,
    /// `TP`: A third-party advancing partner.
    Tp,
    /// `ACCOUNTING`: Bookkeeping only.
    Accounting,
}

impl record::Enumeration for EcConsumeInfoFundBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PERSONAL", Self::Personal),
        ("ENTERPRISE", Self::Enterprise),
        ("TP", Self::Tp),
        ("ACCOUNTING", Self::Accounting),
    ];
}

impl std::fmt::Debug for EcConsumeInfoFundBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoInvoiceOpenMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoInvoiceOpenMode {
    /// `ENTERPRISE_AUTO_BATCH`: Summed up by the enterprise.
    EnterpriseAutoBatch,
}

impl record::Enumeration for EcConsumeInfoInvoiceOpenMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE_AUTO_BATCH", Self::EnterpriseAutoBatch),
    ];
}

impl std::fmt::Debug for EcConsumeInfoInvoiceOpenMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoOrderCompleteLabel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoOrderCompleteLabel {
    /// `0`: Not completed.
    V0,
    /// `1`: Completed.
    V1,
}

impl record::Enumeration for EcConsumeInfoOrderCompleteLabel {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for EcConsumeInfoOrderCompleteLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoPeerRefundStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoPeerRefundStatus {
    /// `INIT`: Not refunded.
    Init,
    /// `REFUND_PART`: Partly refunded.
    RefundPart,
    /// `REFUND_FULL`: Fully refunded.
    RefundFull,
}

impl record::Enumeration for EcConsumeInfoPeerRefundStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("REFUND_PART", Self::RefundPart),
        ("REFUND_FULL", Self::RefundFull),
    ];
}

impl std::fmt::Debug for EcConsumeInfoPeerRefundStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoRefundStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoRefundStatus {
    /// `INIT`: Initial.
    Init,
    /// `REFUND_PART`: Partly refunded.
    RefundPart,
    /// `REFUND_FULL`: Fully refunded.
    RefundFull,
}

impl record::Enumeration for EcConsumeInfoRefundStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("REFUND_PART", Self::RefundPart),
        ("REFUND_FULL", Self::RefundFull),
    ];
}

impl std::fmt::Debug for EcConsumeInfoRefundStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EcConsumeInfoSceneCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcConsumeInfoSceneCode {
    /// `TAKE_AWAY`: Food delivery (外卖).
    TakeAway,
    /// `METRO`: Metro (地铁).
    Metro,
    /// `OTHER`: Other (其他).
    Other,
}

impl record::Enumeration for EcConsumeInfoSceneCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TAKE_AWAY", Self::TakeAway),
        ("METRO", Self::Metro),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for EcConsumeInfoSceneCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceComplianceCheckResultMatchResultType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceComplianceCheckResultMatchResultType {
    /// `0`: Fuzzy match (模糊匹配).
    V0,
    /// `1`: Exact match (精准匹配).
    V1,
}

impl record::Enumeration for InvoiceComplianceCheckResultMatchResultType {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for InvoiceComplianceCheckResultMatchResultType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.ec.consume.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcConsumeDetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `CONSUME_NOT_EXIST`: The bill does not exist.
    ///
    /// Check the bill number.
    ConsumeNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcConsumeDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("CONSUME_NOT_EXIST", Self::ConsumeNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcConsumeDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
