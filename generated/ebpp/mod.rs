//! The product `ebpp`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.ebpp.bill.add` | 创建账单 | [`BillAdd`] | call | POST |
//! | `alipay.ebpp.bill.get` | 查询账单 | [`BillGet`] | call | GET |
//! | `alipay.ebpp.invoice.apply.inv.upload` | 发票回传 | [`InvoiceApplyInvUpload`] | call | PUT |
//! | `alipay.ebpp.invoice.apply.result.sync` | ISV向支付宝同步发票申请结果 | [`InvoiceApplyResultSync`] | call | POST |
//! | `alipay.ebpp.invoice.apply.status.notify` | 发票申请状态变更 | [`InvoiceApplyStatusNotify`] | call | PUT |
//! | `alipay.ebpp.invoice.applystatus.query` | 根据外部订单号查询开票状态 | [`InvoiceApplystatusQuery`] | call | POST |
//! | `alipay.ebpp.invoice.auth.sign` | 发票授权关系签约 | [`InvoiceAuthSign`] | call | POST |
//! | `alipay.ebpp.invoice.auth.unsign` | 发票授权关系解约 | [`InvoiceAuthUnsign`] | call | POST |
//! | `alipay.ebpp.invoice.detail.output.query` | 获取发票详细信息 | [`InvoiceDetailOutputQuery`] | call | POST |
//! | `alipay.ebpp.invoice.ecorder.order.query` | 企业码订单查询 | [`InvoiceEcorderOrderQuery`] | call | GET |
//! | `alipay.ebpp.invoice.einvpackage.query` | 查询用户发票包的明细信息 | [`InvoiceEinvpackageQuery`] | call | GET |
//! | `alipay.ebpp.invoice.enterprise.merchantrelation.create` | 创建企业商户关系 | [`InvoiceEnterpriseMerchantrelationCreate`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` | 企业因公账单查询 | [`InvoiceEnterpriseconsumeConsumeBatchquery`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseconsume.detail.query` | 凭证详情查询接口 | [`InvoiceEnterpriseconsumeDetailQuery`] | call | GET |
//! | `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create` | 新增开票规则 | [`InvoiceEnterpriseconsumeEnterpriseopenruleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify` | 修改开票规则 | [`InvoiceEnterpriseconsumeEnterpriseopenruleModify`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` | 查询开票规则 | [`InvoiceEnterpriseconsumeEnterpriseopenruleQuery`] | call | GET |
//! | `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` | 新增开票规则并绑定费控规则 | [`InvoiceEnterpriseconsumeOpenrulerelationCreate`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` | 合花账单关联详情查询 | [`InvoiceEnterpriseconsumeRelatedetailQuery`] | call | GET |
//! | `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` | 查询汇总发票详情 | [`InvoiceEnterpriseconsumeSummaryinvoicedetailQuery`] | call | GET |
//! | `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` | 批量查询企业抬头 | [`InvoiceEnterpriseexctrlEmployertitleBatchquery`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseexctrl.employertitle.create` | 新增企业抬头 | [`InvoiceEnterpriseexctrlEmployertitleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` | 修改企业抬头 | [`InvoiceEnterpriseexctrlEmployertitleModify`] | call | PUT |
//! | `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` | 查询企业抬头 | [`InvoiceEnterpriseexctrlEmployertitleQuery`] | call | GET |
//! | `alipay.ebpp.invoice.expense.progress.sync` | 发票报销处理进度同步 | [`InvoiceExpenseProgressSync`] | call | POST |
//! | `alipay.ebpp.invoice.expensecomsue.outsource.notify` | 同步外部额度变更（交易形式） | [`InvoiceExpensecomsueOutsourceNotify`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.aggregation.create` | 创建费控规则聚合关系 | [`InvoiceExpensecontrolAggregationCreate`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` | 作废额度发放 | [`InvoiceExpensecontrolIssuebatchCancel`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.issuebatch.create` | 手动发放额度接口 | [`InvoiceExpensecontrolIssuebatchCreate`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.quota.create` | 创建余额/点券 | [`InvoiceExpensecontrolQuotaCreate`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.quota.modify` | 修改余额/点券 | [`InvoiceExpensecontrolQuotaModify`] | call | POST |
//! | `alipay.ebpp.invoice.expensecontrol.quota.query` | 查询余额/点券 | [`InvoiceExpensecontrolQuotaQuery`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.employee.query` | 查询费控规则员工 | [`InvoiceExpenserulesEmployeeQuery`] | call | GET |
//! | `alipay.ebpp.invoice.expenserules.employeerules.query` | 查询员工绑定的所有费控规则 | [`InvoiceExpenserulesEmployeerulesQuery`] | call | GET |
//! | `alipay.ebpp.invoice.expenserules.groupemployee.modify` | 修改费控规则员工 | [`InvoiceExpenserulesGroupemployeeModify`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.projectemployee.modify` | 修改项目的员工列表 | [`InvoiceExpenserulesProjectemployeeModify`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.projectinfo.modify` | 修改项目基础信息 | [`InvoiceExpenserulesProjectinfoModify`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.projectrule.create` | 创建项目费控规则 | [`InvoiceExpenserulesProjectruleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.projectrule.query` | 查询项目费控规则 | [`InvoiceExpenserulesProjectruleQuery`] | call | GET |
//! | `alipay.ebpp.invoice.expenserules.projectrules.modify` | 修改项目费控规则 | [`InvoiceExpenserulesProjectrulesModify`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.scenerule.create` | 创建费控规则 | [`InvoiceExpenserulesSceneruleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.scenerule.modify` | 修改费控规则 | [`InvoiceExpenserulesSceneruleModify`] | call | POST |
//! | `alipay.ebpp.invoice.expenserules.scenerule.query` | 查询费控规则信息 | [`InvoiceExpenserulesSceneruleQuery`] | call | GET |
//! | `alipay.ebpp.invoice.expensescene.merchant.query` | 查询企业可用商户信息 | [`InvoiceExpensesceneMerchantQuery`] | call | GET |
//! | `alipay.ebpp.invoice.file.output.query` | 获取电子发票原文件 | [`InvoiceFileOutputQuery`] | call | GET |
//! | `alipay.ebpp.invoice.info.send` | 发票信息回传接口（新版） | [`InvoiceInfoSend`] | call | POST |
//! | `alipay.ebpp.invoice.institution.create` | 制度新增 | [`InvoiceInstitutionCreate`] | call | POST |
//! | `alipay.ebpp.invoice.institution.delete` | 制度删除 | [`InvoiceInstitutionDelete`] | call | DELETE |
//! | `alipay.ebpp.invoice.institution.detailinfo.query` | 制度详情查询 | [`InvoiceInstitutionDetailinfoQuery`] | call | GET |
//! | `alipay.ebpp.invoice.institution.expenserule.create` | 创建费控使用规则 | [`InvoiceInstitutionExpenseruleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.institution.expenserule.delete` | 删除使用规则 | [`InvoiceInstitutionExpenseruleDelete`] | call | POST |
//! | `alipay.ebpp.invoice.institution.expenserule.modify` | 编辑使用规则 | [`InvoiceInstitutionExpenseruleModify`] | call | POST |
//! | `alipay.ebpp.invoice.institution.modify` | 制度编辑 | [`InvoiceInstitutionModify`] | call | POST |
//! | `alipay.ebpp.invoice.institution.pageinfo.query` | 费控制度分页查询 | [`InvoiceInstitutionPageinfoQuery`] | call | GET |
//! | `alipay.ebpp.invoice.institution.scope.modify` | 修改制度下适配范围 | [`InvoiceInstitutionScopeModify`] | call | POST |
//! | `alipay.ebpp.invoice.institution.scopepageinfo.query` | 分页查询制度下人员 | [`InvoiceInstitutionScopepageinfoQuery`] | call | GET |
//! | `alipay.ebpp.invoice.issuerule.create` | 新增发放规则 | [`InvoiceIssueruleCreate`] | call | POST |
//! | `alipay.ebpp.invoice.issuerule.delete` | 删除发放规则 | [`InvoiceIssueruleDelete`] | call | POST |
//! | `alipay.ebpp.invoice.issuerule.modify` | 编辑发放规则 | [`InvoiceIssueruleModify`] | call | POST |
//! | `alipay.ebpp.invoice.isvtoken.reim.apply` | 获取报销授权令牌 | [`InvoiceIsvtokenReimApply`] | call | POST |
//! | `alipay.ebpp.invoice.list.expense.sync` | 报销状态批量同步开放接口 | [`InvoiceListExpenseSync`] | call | POST |
//! | `alipay.ebpp.invoice.merchant.enterstatus.query` | 商户入驻流程状态查询 | [`InvoiceMerchantEnterstatusQuery`] | call | GET |
//! | `alipay.ebpp.invoice.merchantlist.enter.apply` | 商户批量入驻申请接口 | [`InvoiceMerchantlistEnterApply`] | call | POST |
//! | `alipay.ebpp.invoice.order.query` | 根据外部订单号查询发票信息 | [`InvoiceOrderQuery`] | call | GET |
//! | `alipay.ebpp.invoice.sycn` | 发票信息同步至支付宝 | [`InvoiceSycn`] | call | POST |
//! | `alipay.ebpp.invoice.sync.simple.send` | 简单模式发票回传接口 | [`InvoiceSyncSimpleSend`] | call | POST |
//! | `alipay.ebpp.invoice.taxno.batchquery` | 获取指定企业的发票要素列表 | [`InvoiceTaxnoBatchquery`] | call | POST |
//! | `alipay.ebpp.invoice.title.dynamic.get` | 根据动态码查询发票抬头 | [`InvoiceTitleDynamicGet`] | call | GET |
//! | `alipay.ebpp.invoice.title.list.get` | 获取指定用户所有的有效抬头列表 | [`InvoiceTitleListGet`] | call | GET |
//! | `alipay.ebpp.invoice.token.batchquery` | 根据查询令牌获取发票要素列表 | [`InvoiceTokenBatchquery`] | call | GET |
//! | `alipay.ebpp.pdeduct.async.pay` | 公共事业缴费直连代扣异步扣款支付接口 | [`PdeductAsyncPay`] | call | POST |
//! | `alipay.ebpp.pdeduct.bill.pay.status` | 缴费直连代扣订单支付状态查询 | [`PdeductBillPayStatus`] | call | GET |
//! | `alipay.ebpp.pdeduct.pay` | 公共事业缴费直连代扣扣款支付接口 | [`PdeductPay`] | call | POST |
//! | `alipay.ebpp.pdeduct.sign.add` | 缴费直连代扣签约 | [`PdeductSignAdd`] | call | POST |
//! | `alipay.ebpp.pdeduct.sign.cancel` | 缴费直连代扣取消签约 | [`PdeductSignCancel`] | call | POST |
//! | `alipay.ebpp.pdeduct.sign.query` | 直连代扣协议查询接口 | [`PdeductSignQuery`] | call | GET |
//! | `alipay.ebpp.pdeduct.sign.validate` | 缴费直连代扣签约前置校验 | [`PdeductSignValidate`] | call | POST |
//!
//! Described: 1410 of 1410 fields, 203 limits and rules on requests of which 32 are advisory, 104 enumerations, 335 of 431 error codes.

pub mod bill_add;
pub mod bill_get;
pub mod invoice_apply_inv_upload;
pub mod invoice_apply_result_sync;
pub mod invoice_apply_status_notify;
pub mod invoice_applystatus_query;
pub mod invoice_auth_sign;
pub mod invoice_auth_unsign;
pub mod invoice_detail_output_query;
pub mod invoice_ecorder_order_query;
pub mod invoice_einvpackage_query;
pub mod invoice_enterprise_merchantrelation_create;
pub mod invoice_enterpriseconsume_consume_batchquery;
pub mod invoice_enterpriseconsume_detail_query;
pub mod invoice_enterpriseconsume_enterpriseopenrule_create;
pub mod invoice_enterpriseconsume_enterpriseopenrule_modify;
pub mod invoice_enterpriseconsume_enterpriseopenrule_query;
pub mod invoice_enterpriseconsume_openrulerelation_create;
pub mod invoice_enterpriseconsume_relatedetail_query;
pub mod invoice_enterpriseconsume_summaryinvoicedetail_query;
pub mod invoice_enterpriseexctrl_employertitle_batchquery;
pub mod invoice_enterpriseexctrl_employertitle_create;
pub mod invoice_enterpriseexctrl_employertitle_modify;
pub mod invoice_enterpriseexctrl_employertitle_query;
pub mod invoice_expense_progress_sync;
pub mod invoice_expensecomsue_outsource_notify;
pub mod invoice_expensecontrol_aggregation_create;
pub mod invoice_expensecontrol_issuebatch_cancel;
pub mod invoice_expensecontrol_issuebatch_create;
pub mod invoice_expensecontrol_quota_create;
pub mod invoice_expensecontrol_quota_modify;
pub mod invoice_expensecontrol_quota_query;
pub mod invoice_expenserules_employee_query;
pub mod invoice_expenserules_employeerules_query;
pub mod invoice_expenserules_groupemployee_modify;
pub mod invoice_expenserules_projectemployee_modify;
pub mod invoice_expenserules_projectinfo_modify;
pub mod invoice_expenserules_projectrule_create;
pub mod invoice_expenserules_projectrule_query;
pub mod invoice_expenserules_projectrules_modify;
pub mod invoice_expenserules_scenerule_create;
pub mod invoice_expenserules_scenerule_modify;
pub mod invoice_expenserules_scenerule_query;
pub mod invoice_expensescene_merchant_query;
pub mod invoice_file_output_query;
pub mod invoice_info_send;
pub mod invoice_institution_create;
pub mod invoice_institution_delete;
pub mod invoice_institution_detailinfo_query;
pub mod invoice_institution_expenserule_create;
pub mod invoice_institution_expenserule_delete;
pub mod invoice_institution_expenserule_modify;
pub mod invoice_institution_modify;
pub mod invoice_institution_pageinfo_query;
pub mod invoice_institution_scope_modify;
pub mod invoice_institution_scopepageinfo_query;
pub mod invoice_issuerule_create;
pub mod invoice_issuerule_delete;
pub mod invoice_issuerule_modify;
pub mod invoice_isvtoken_reim_apply;
pub mod invoice_list_expense_sync;
pub mod invoice_merchant_enterstatus_query;
pub mod invoice_merchantlist_enter_apply;
pub mod invoice_order_query;
pub mod invoice_sycn;
pub mod invoice_sync_simple_send;
pub mod invoice_taxno_batchquery;
pub mod invoice_title_dynamic_get;
pub mod invoice_title_list_get;
pub mod invoice_token_batchquery;
pub mod pdeduct_async_pay;
pub mod pdeduct_bill_pay_status;
pub mod pdeduct_pay;
pub mod pdeduct_sign_add;
pub mod pdeduct_sign_cancel;
pub mod pdeduct_sign_query;
pub mod pdeduct_sign_validate;
pub mod types;

pub use bill_add::{BillAdd, BillAddResponse, BillAddErrorCode};
pub use bill_get::{BillGet, BillGetResponse, BillGetErrorCode};
pub use invoice_apply_inv_upload::{
    InvoiceApplyInvUpload, InvoiceApplyInvUploadResponse, InvoiceApplyInvUploadErrorCode,
};
pub use invoice_apply_result_sync::{
    InvoiceApplyResultSync, InvoiceApplyResultSyncResponse,
    InvoiceApplyResultSyncErrorCode,
};
pub use invoice_apply_status_notify::{
    InvoiceApplyStatusNotify, InvoiceApplyStatusNotifyResponse,
    InvoiceApplyStatusNotifyErrorCode,
};
pub use invoice_applystatus_query::{
    InvoiceApplystatusQuery, InvoiceApplystatusQueryResponse,
    InvoiceApplystatusQueryErrorCode,
};
pub use invoice_auth_sign::{
    InvoiceAuthSign, InvoiceAuthSignResponse, InvoiceAuthSignErrorCode,
};
pub use invoice_auth_unsign::{
    InvoiceAuthUnsign, InvoiceAuthUnsignResponse, InvoiceAuthUnsignErrorCode,
};
pub use invoice_detail_output_query::{
    InvoiceDetailOutputQuery, InvoiceDetailOutputQueryResponse,
    InvoiceDetailOutputQueryErrorCode,
};
pub use invoice_ecorder_order_query::{
    InvoiceEcorderOrderQuery, InvoiceEcorderOrderQueryResponse,
    InvoiceEcorderOrderQueryErrorCode,
};
pub use invoice_einvpackage_query::{
    InvoiceEinvpackageQuery, InvoiceEinvpackageQueryResponse,
    InvoiceEinvpackageQueryErrorCode,
};
pub use invoice_enterprise_merchantrelation_create::{
    InvoiceEnterpriseMerchantrelationCreate,
    InvoiceEnterpriseMerchantrelationCreateResponse,
    InvoiceEnterpriseMerchantrelationCreateErrorCode,
};
pub use invoice_enterpriseconsume_consume_batchquery::{
    InvoiceEnterpriseconsumeConsumeBatchquery,
    InvoiceEnterpriseconsumeConsumeBatchqueryResponse,
    InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode,
};
pub use invoice_enterpriseconsume_detail_query::{
    InvoiceEnterpriseconsumeDetailQuery, InvoiceEnterpriseconsumeDetailQueryResponse,
    InvoiceEnterpriseconsumeDetailQueryErrorCode,
};
pub use invoice_enterpriseconsume_enterpriseopenrule_create::{
    InvoiceEnterpriseconsumeEnterpriseopenruleCreate,
    InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse,
    InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode,
};
pub use invoice_enterpriseconsume_enterpriseopenrule_modify::{
    InvoiceEnterpriseconsumeEnterpriseopenruleModify,
    InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse,
    InvoiceEnterpriseconsumeEnterpriseopenruleModifyErrorCode,
};
pub use invoice_enterpriseconsume_enterpriseopenrule_query::{
    InvoiceEnterpriseconsumeEnterpriseopenruleQuery,
    InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse,
    InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode,
};
pub use invoice_enterpriseconsume_openrulerelation_create::{
    InvoiceEnterpriseconsumeOpenrulerelationCreate,
    InvoiceEnterpriseconsumeOpenrulerelationCreateResponse,
    InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode,
};
pub use invoice_enterpriseconsume_relatedetail_query::{
    InvoiceEnterpriseconsumeRelatedetailQuery,
    InvoiceEnterpriseconsumeRelatedetailQueryResponse,
    InvoiceEnterpriseconsumeRelatedetailQueryErrorCode,
};
pub use invoice_enterpriseconsume_summaryinvoicedetail_query::{
    InvoiceEnterpriseconsumeSummaryinvoicedetailQuery,
    InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse,
    InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode,
};
pub use invoice_enterpriseexctrl_employertitle_batchquery::{
    InvoiceEnterpriseexctrlEmployertitleBatchquery,
    InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse,
    InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode,
};
pub use invoice_enterpriseexctrl_employertitle_create::{
    InvoiceEnterpriseexctrlEmployertitleCreate,
    InvoiceEnterpriseexctrlEmployertitleCreateResponse,
    InvoiceEnterpriseexctrlEmployertitleCreateErrorCode,
};
pub use invoice_enterpriseexctrl_employertitle_modify::{
    InvoiceEnterpriseexctrlEmployertitleModify,
    InvoiceEnterpriseexctrlEmployertitleModifyResponse,
    InvoiceEnterpriseexctrlEmployertitleModifyErrorCode,
};
pub use invoice_enterpriseexctrl_employertitle_query::{
    InvoiceEnterpriseexctrlEmployertitleQuery,
    InvoiceEnterpriseexctrlEmployertitleQueryResponse,
    InvoiceEnterpriseexctrlEmployertitleQueryErrorCode,
};
pub use invoice_expense_progress_sync::{
    InvoiceExpenseProgressSync, InvoiceExpenseProgressSyncResponse,
    InvoiceExpenseProgressSyncErrorCode,
};
pub use invoice_expensecomsue_outsource_notify::{
    InvoiceExpensecomsueOutsourceNotify, InvoiceExpensecomsueOutsourceNotifyResponse,
    InvoiceExpensecomsueOutsourceNotifyErrorCode,
};
pub use invoice_expensecontrol_aggregation_create::{
    InvoiceExpensecontrolAggregationCreate,
    InvoiceExpensecontrolAggregationCreateResponse,
    InvoiceExpensecontrolAggregationCreateErrorCode,
};
pub use invoice_expensecontrol_issuebatch_cancel::{
    InvoiceExpensecontrolIssuebatchCancel, InvoiceExpensecontrolIssuebatchCancelResponse,
    InvoiceExpensecontrolIssuebatchCancelErrorCode,
};
pub use invoice_expensecontrol_issuebatch_create::{
    InvoiceExpensecontrolIssuebatchCreate, InvoiceExpensecontrolIssuebatchCreateResponse,
    InvoiceExpensecontrolIssuebatchCreateErrorCode,
};
pub use invoice_expensecontrol_quota_create::{
    InvoiceExpensecontrolQuotaCreate, InvoiceExpensecontrolQuotaCreateResponse,
    InvoiceExpensecontrolQuotaCreateErrorCode,
};
pub use invoice_expensecontrol_quota_modify::{
    InvoiceExpensecontrolQuotaModify, InvoiceExpensecontrolQuotaModifyResponse,
    InvoiceExpensecontrolQuotaModifyErrorCode,
};
pub use invoice_expensecontrol_quota_query::{
    InvoiceExpensecontrolQuotaQuery, InvoiceExpensecontrolQuotaQueryResponse,
    InvoiceExpensecontrolQuotaQueryErrorCode,
};
pub use invoice_expenserules_employee_query::{
    InvoiceExpenserulesEmployeeQuery, InvoiceExpenserulesEmployeeQueryResponse,
    InvoiceExpenserulesEmployeeQueryErrorCode,
};
pub use invoice_expenserules_employeerules_query::{
    InvoiceExpenserulesEmployeerulesQuery, InvoiceExpenserulesEmployeerulesQueryResponse,
    InvoiceExpenserulesEmployeerulesQueryErrorCode,
};
pub use invoice_expenserules_groupemployee_modify::{
    InvoiceExpenserulesGroupemployeeModify,
    InvoiceExpenserulesGroupemployeeModifyResponse,
    InvoiceExpenserulesGroupemployeeModifyErrorCode,
};
pub use invoice_expenserules_projectemployee_modify::{
    InvoiceExpenserulesProjectemployeeModify,
    InvoiceExpenserulesProjectemployeeModifyResponse,
    InvoiceExpenserulesProjectemployeeModifyErrorCode,
};
pub use invoice_expenserules_projectinfo_modify::{
    InvoiceExpenserulesProjectinfoModify, InvoiceExpenserulesProjectinfoModifyResponse,
    InvoiceExpenserulesProjectinfoModifyErrorCode,
};
pub use invoice_expenserules_projectrule_create::{
    InvoiceExpenserulesProjectruleCreate, InvoiceExpenserulesProjectruleCreateResponse,
    InvoiceExpenserulesProjectruleCreateErrorCode,
};
pub use invoice_expenserules_projectrule_query::{
    InvoiceExpenserulesProjectruleQuery, InvoiceExpenserulesProjectruleQueryResponse,
    InvoiceExpenserulesProjectruleQueryErrorCode,
};
pub use invoice_expenserules_projectrules_modify::{
    InvoiceExpenserulesProjectrulesModify, InvoiceExpenserulesProjectrulesModifyResponse,
    InvoiceExpenserulesProjectrulesModifyErrorCode,
};
pub use invoice_expenserules_scenerule_create::{
    InvoiceExpenserulesSceneruleCreate, InvoiceExpenserulesSceneruleCreateResponse,
    InvoiceExpenserulesSceneruleCreateErrorCode,
};
pub use invoice_expenserules_scenerule_modify::{
    InvoiceExpenserulesSceneruleModify, InvoiceExpenserulesSceneruleModifyResponse,
    InvoiceExpenserulesSceneruleModifyErrorCode,
};
pub use invoice_expenserules_scenerule_query::{
    InvoiceExpenserulesSceneruleQuery, InvoiceExpenserulesSceneruleQueryResponse,
    InvoiceExpenserulesSceneruleQueryErrorCode,
};
pub use invoice_expensescene_merchant_query::{
    InvoiceExpensesceneMerchantQuery, InvoiceExpensesceneMerchantQueryResponse,
    InvoiceExpensesceneMerchantQueryErrorCode,
};
pub use invoice_file_output_query::{
    InvoiceFileOutputQuery, InvoiceFileOutputQueryResponse,
    InvoiceFileOutputQueryErrorCode,
};
pub use invoice_info_send::{
    InvoiceInfoSend, InvoiceInfoSendResponse, InvoiceInfoSendErrorCode,
};
pub use invoice_institution_create::{
    InvoiceInstitutionCreate, InvoiceInstitutionCreateResponse,
    InvoiceInstitutionCreateErrorCode,
};
pub use invoice_institution_delete::{
    InvoiceInstitutionDelete, InvoiceInstitutionDeleteResponse,
    InvoiceInstitutionDeleteErrorCode,
};
pub use invoice_institution_detailinfo_query::{
    InvoiceInstitutionDetailinfoQuery, InvoiceInstitutionDetailinfoQueryResponse,
    InvoiceInstitutionDetailinfoQueryErrorCode,
};
pub use invoice_institution_expenserule_create::{
    InvoiceInstitutionExpenseruleCreate, InvoiceInstitutionExpenseruleCreateResponse,
    InvoiceInstitutionExpenseruleCreateErrorCode,
};
pub use invoice_institution_expenserule_delete::{
    InvoiceInstitutionExpenseruleDelete, InvoiceInstitutionExpenseruleDeleteResponse,
    InvoiceInstitutionExpenseruleDeleteErrorCode,
};
pub use invoice_institution_expenserule_modify::{
    InvoiceInstitutionExpenseruleModify, InvoiceInstitutionExpenseruleModifyResponse,
    InvoiceInstitutionExpenseruleModifyErrorCode,
};
pub use invoice_institution_modify::{
    InvoiceInstitutionModify, InvoiceInstitutionModifyResponse,
    InvoiceInstitutionModifyErrorCode,
};
pub use invoice_institution_pageinfo_query::{
    InvoiceInstitutionPageinfoQuery, InvoiceInstitutionPageinfoQueryResponse,
    InvoiceInstitutionPageinfoQueryErrorCode,
};
pub use invoice_institution_scope_modify::{
    InvoiceInstitutionScopeModify, InvoiceInstitutionScopeModifyResponse,
    InvoiceInstitutionScopeModifyErrorCode,
};
pub use invoice_institution_scopepageinfo_query::{
    InvoiceInstitutionScopepageinfoQuery, InvoiceInstitutionScopepageinfoQueryResponse,
    InvoiceInstitutionScopepageinfoQueryErrorCode,
};
pub use invoice_issuerule_create::{
    InvoiceIssueruleCreate, InvoiceIssueruleCreateResponse,
    InvoiceIssueruleCreateErrorCode,
};
pub use invoice_issuerule_delete::{
    InvoiceIssueruleDelete, InvoiceIssueruleDeleteResponse,
    InvoiceIssueruleDeleteErrorCode,
};
pub use invoice_issuerule_modify::{
    InvoiceIssueruleModify, InvoiceIssueruleModifyResponse,
    InvoiceIssueruleModifyErrorCode,
};
pub use invoice_isvtoken_reim_apply::{
    InvoiceIsvtokenReimApply, InvoiceIsvtokenReimApplyResponse,
    InvoiceIsvtokenReimApplyErrorCode,
};
pub use invoice_list_expense_sync::{
    InvoiceListExpenseSync, InvoiceListExpenseSyncResponse,
    InvoiceListExpenseSyncErrorCode,
};
pub use invoice_merchant_enterstatus_query::{
    InvoiceMerchantEnterstatusQuery, InvoiceMerchantEnterstatusQueryResponse,
    InvoiceMerchantEnterstatusQueryErrorCode,
};
pub use invoice_merchantlist_enter_apply::{
    InvoiceMerchantlistEnterApply, InvoiceMerchantlistEnterApplyResponse,
    InvoiceMerchantlistEnterApplyErrorCode,
};
pub use invoice_order_query::{
    InvoiceOrderQuery, InvoiceOrderQueryResponse, InvoiceOrderQueryErrorCode,
};
pub use invoice_sycn::{InvoiceSycn, InvoiceSycnResponse, InvoiceSycnErrorCode};
pub use invoice_sync_simple_send::{
    InvoiceSyncSimpleSend, InvoiceSyncSimpleSendResponse, InvoiceSyncSimpleSendErrorCode,
};
pub use invoice_taxno_batchquery::{
    InvoiceTaxnoBatchquery, InvoiceTaxnoBatchqueryResponse,
    InvoiceTaxnoBatchqueryErrorCode,
};
pub use invoice_title_dynamic_get::{
    InvoiceTitleDynamicGet, InvoiceTitleDynamicGetResponse,
    InvoiceTitleDynamicGetErrorCode,
};
pub use invoice_title_list_get::{
    InvoiceTitleListGet, InvoiceTitleListGetResponse, InvoiceTitleListGetErrorCode,
};
pub use invoice_token_batchquery::{
    InvoiceTokenBatchquery, InvoiceTokenBatchqueryResponse,
    InvoiceTokenBatchqueryErrorCode,
};
pub use pdeduct_async_pay::{
    PdeductAsyncPay, PdeductAsyncPayResponse, PdeductAsyncPayErrorCode,
};
pub use pdeduct_bill_pay_status::{
    PdeductBillPayStatus, PdeductBillPayStatusResponse, PdeductBillPayStatusErrorCode,
};
pub use pdeduct_pay::{PdeductPay, PdeductPayResponse, PdeductPayErrorCode};
pub use pdeduct_sign_add::{
    PdeductSignAdd, PdeductSignAddResponse, PdeductSignAddErrorCode,
};
pub use pdeduct_sign_cancel::{
    PdeductSignCancel, PdeductSignCancelResponse, PdeductSignCancelErrorCode,
};
pub use pdeduct_sign_query::{
    PdeductSignQuery, PdeductSignQueryResponse, PdeductSignQueryErrorCode,
};
pub use pdeduct_sign_validate::{
    PdeductSignValidate, PdeductSignValidateResponse, PdeductSignValidateErrorCode,
};
